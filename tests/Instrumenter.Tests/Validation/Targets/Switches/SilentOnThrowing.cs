/// <summary>What is switched on may throw behind the arms of a switch expression in it. Its labels are told apart by what is asked after that.</summary>
static class SilentOnThrowing
{
    static string s_word = "word"; // hits 1

    static void Choose(int kind, bool flag)
    {
        switch (kind) // source: hits 6, debug: hits 6, source: branches 2/2
        {
            case > 10:
                {
                    switch (kind switch { 12 => s_word, _ => "p" } + (flag ? "" : throw new InvalidOperationException())) // source: hits 5, source: branches 8/8
                    {
                        case "n1" when flag:
                            {
                                break;
                            }
                        case "p":
                        case { Length: > 6 }:
                            break;
                    }

                    break;
                }
        }

        Console.WriteLine(kind); // hits 5
    }

    static void Main()
    {
        Choose(1, true); // hits 1
        Choose(11, true); // hits 1
        try
        {
            Choose(12, false); // hits 1
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("threw"); // hits 1
        }

        Choose(12, true); // hits 1
        s_word = "n1"; // hits 1
        Choose(12, true); // hits 1
        s_word = "long words"; // hits 1
        Choose(12, true); // hits 1
    }
}
