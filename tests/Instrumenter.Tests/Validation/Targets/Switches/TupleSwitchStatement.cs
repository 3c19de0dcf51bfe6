static class TupleSwitchStatement
{
    static void Main()
    {
        Console.WriteLine(Sections(1, true, null));
        Console.WriteLine(Sections(0, true, 3));
        Console.WriteLine(Ternary(1, true));
        Console.WriteLine(Plain(1, true));    // hits 1
    }

    static int Sections(int x, bool b, int? n)
    {
        int result = 0;
        switch ((x, b))    // debug: hits 2, debug: branches 2/3
        {
            case (0, true):
                {
                    result = n ?? 4;
                    break;
                }
            case (> 2, false):
                {
                    result = 5;
                    break;
                }
        }
        return result;
    }

    static int Ternary(int x, bool b)
    {
        int result = 0;
        switch ((x, b))    // debug: hits 1, debug: branches 1/3
        {
            case (0, true):
                result = 4;
                break;
            case (> 2, false):
                result = b ? 1 : 0;
                break;
        }
        return result;
    }

    static int Plain(int x, bool b)
    {
        switch ((x, b))    // debug: hits 1, debug: branches 1/3
        {
            case (0, true):
                return 4;
            case (> 2, false):
                return 5;
            default:
                return 6;
        }
    }
}
