/// <summary>Constant elements of a tuple that is switched on.</summary>
static class ConstantElements
{
    static void Never(bool flag)
    {
        switch ((3, flag)) // hits 1, branches 1/2
        {
            case (0, true):
                break;
        }

        Console.WriteLine("never"); // hits 1
    }

    static void Sometimes(bool flag, string text)
    {
        switch ((3, flag, text.Length)) // hits 4, branches 4/4
        {
            case (3, true, _):
                break;
            case (> 2, false, 1):
                break;
            case (_, false, > 2):
                Console.WriteLine("long"); // hits 1
                break;
        }

        Console.WriteLine("sometimes"); // hits 4
    }

    static void Main()
    {
        Never(true); // hits 1
        Sometimes(true, "a"); // hits 1
        Sometimes(false, "a"); // hits 1
        Sometimes(false, "abc"); // hits 1
        Sometimes(false, "ab"); // hits 1
    }
}
