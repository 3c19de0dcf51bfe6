// What optimized code makes a number of without a test, beside tests: in a comparison, and where others have the same name.
static class Program
{
    static int Number = 3;
    static bool Flag = true;

    static void Main()
    {
        System.Console.WriteLine(Compared(1) + Compared(5)); // hits 1
        System.Console.WriteLine(Beside("m", true) + Beside(null, false)); // hits 1
        System.Console.WriteLine(Element("m").Item1 + Element(null).Item1); // hits 1
    }

    static int Compared(int x)
    {
        if (x > (x < Number ? 1 : 0)) return 3; // hits 2, branches 4/4
        if (Number < ((1 > Number + Number) ? 1 : 0)) return 4; // hits 1, branches 2/4
        return Number != (x == 1 ? 1 : 0) ? 5 : 6; // hits 1, branches 2/4
    }

    static int Beside(string text, bool given)
    {
        int sum = Sum((given ? 1 : 0), (given ? Flag : !Flag)); // hits 2, branches 4/4
        sum += Sum(Flag ? 1 : 0, text is { Length: 1 or 3 } or null); // hits 2, branches 2/4
        return sum + Sum(given ? 0 : 1, text is { Length: > 0 } and not "x"); // hits 2, branches 4/4
    }

    static (int, bool) Element(string text)
    {
        (int, bool) pair; // no code
        pair = ((Flag ? 1 : 0), (text is not ({ Length: <= 2 }))); // hits 2, branches 3/4
        return pair; // hits 2
    }

    static int Sum(int x, bool b) => b ? x : -x; // hits 6, branches 2/2
}
