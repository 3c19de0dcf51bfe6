static class SpanPatterns
{
    static void Main()
    {
        Console.WriteLine(IsHelp("help"));
        Console.WriteLine(IsHelp("hello"));
        Console.WriteLine(Verb("get /"));
        Console.WriteLine(Verb("put /"));
        Console.WriteLine(Magic([0x50, 0x4B, 3, 4]));
        Console.WriteLine(Magic([0x50]));
        Console.WriteLine(Trim("  x"));
    }

    static bool IsHelp(ReadOnlySpan<char> argument) =>
        argument is "help" or "?";                          // hits 2, branches 2/2

    static string Verb(string line)
    {
        return line.AsSpan(0, 3) switch                     // hits 2, branches 2/4
        {
            "get" => "reads",                               // hits 1
            "put" => "writes",                              // hits 1
            "del" => "removes",                             // not covered
            _ => "?",                                       // not covered
        };
    }

    static string Magic(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x50, 0x4B, ..])                      // hits 2, branches 2/2
            return "zip";                                   // hits 1
        return "no zip";                                    // hits 1
    }

    static string Trim(ReadOnlySpan<char> text)
    {
        while (text is [' ', .. var rest])                  // hits 3, branches 2/2
            text = rest;                                    // hits 2
        return text.ToString();                             // hits 1
    }
}
