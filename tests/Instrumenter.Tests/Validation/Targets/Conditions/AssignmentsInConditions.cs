static class AssignmentsInConditions
{
    static void Main()
    {
        Console.WriteLine(Read("a\nb\n"));
        Console.WriteLine(First("text"));
        Console.WriteLine(First(""));
        Console.WriteLine(Parse("12"));
        Console.WriteLine(Parse("-5"));
        Console.WriteLine(Parse("x"));
        Console.WriteLine(Flag());
        Console.WriteLine(Lookup("b"));
        Console.WriteLine(Increment(2));
    }

    static int Read(string text)
    {
        StringReader reader = new(text);
        string? line;
        int count = 0;                                              // hits 1
        while ((line = reader.ReadLine()) != null)                  // hits 3, branches 2/2
            count += line.Length;                                   // hits 2
        return count;                                               // hits 1
    }

    static char First(string text)
    {
        int length;
        if ((length = text.Length) > 0 && text[length - 1] != ' ')  // hits 2, branches 3/4
            return text[0];                                         // hits 1
        return '?';                                                 // hits 1
    }

    static string Parse(string text)
    {
        if (int.TryParse(text, out int number) && number > 0)       // hits 3, branches 4/4
            return "positive";                                      // hits 1
        return "no";                                                // hits 2
    }

    static string Flag()
    {
        bool flag;
        if (flag = Math.Abs(-1) > 0)                                // hits 1, branches 1/2
            return flag.ToString();                                 // hits 1
        return "no";                                                // not covered
    }

    static int Lookup(string key)
    {
        Dictionary<string, int> map = new() { ["a"] = 1, ["b"] = 2 };
        return map.TryGetValue(key, out int value) ? value : -1;    // hits 1, branches 1/2
    }

    static int Increment(int x)
    {
        if (++x > 2 && x++ < 9)                                     // hits 1, branches 2/4
            return x;                                               // hits 1
        return 0;                                                   // not covered
    }
}
