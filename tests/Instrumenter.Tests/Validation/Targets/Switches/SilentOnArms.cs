/// <summary>Nothing comes of a switch statement on a value that a switch expression is part of.</summary>
static class SilentOnArms
{
    static bool s_flag = true;

    static void OnNegated(int kind, bool isLast)
    {
        switch (!(kind switch { 1 => isLast, _ => s_flag }))                   // branches 3/4
        {
            case true:
                break;
            case false:
                break;
        }
        s_flag = isLast;
    }

    static IEnumerable<int> OnOperands(int kind, int? limit)
    {
        foreach (int i in new[] { 1, 2 })                   // branches 2/2
        {
            switch (kind switch { 1 => s_flag, _ => !s_flag } || limit > kind)         // branches 6/8
            {
                case true:
                    break;
                case false:
                    break;
            }
        }
        yield return kind;
    }

    static void Main()
    {
        OnNegated(1, true);
        OnNegated(1, true);
        Console.WriteLine(string.Join(",", OnOperands(1, 5)));
        OnNegated(2, false);
        Console.WriteLine(string.Join(",", OnOperands(1, null)));
    }
}
