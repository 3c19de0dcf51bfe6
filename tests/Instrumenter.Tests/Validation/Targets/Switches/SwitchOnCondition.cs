static class SwitchOnCondition
{
    static void Main()
    {
        Equality("a");
        Both(true, 3);
        Both(false, 1);
    }

    static void Equality(string s)
    {
        switch (s == "a")    // debug: hits 1, debug: branches 1/2
        {
            case true:
                Console.WriteLine("a");
                break;
            case false:
                Console.WriteLine("other");
                break;
        }
    }

    static void Both(bool flag, int x)
    {
        switch (flag && x > 2)    // hits 2, branches 5/6
        {
            case true:
                Console.WriteLine("both");
                break;
            case false:
                Console.WriteLine("not both");
                break;
        }
    }
}
