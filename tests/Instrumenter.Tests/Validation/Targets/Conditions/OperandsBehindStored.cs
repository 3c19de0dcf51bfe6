/// <summary>
/// Operands behind one whose value is stored because they await or have a pattern that takes several statements: that value's test is none
/// of theirs, nor is it that of an operand around.
/// </summary>
static class OperandsBehindStored
{
    static readonly bool s_yes = true; // hits 1
    static readonly object s_boxed = 5; // hits 1

    static Task<bool> Done(bool value) => Task.FromResult(value); // hits 8

    static void Show(string text, string other, int number, bool flag)
    {
        Console.WriteLine((text == other) && flag && ((number, flag) is (2 or 3, true) or (0 or 1, _))); // hits 4, branches 6/6
    }

    static async Task Several(bool first, bool last)
    {
        if (((s_yes || first) && await Done(last)) && ((first && s_yes) ^ await Done(first))) // hits 3, branches 7/12
        {
            Console.WriteLine("all"); // not covered
        }

        foreach (bool each in new[] { s_boxed is int number && (await Done(last) ? (first ? last : !last) : number == 3) }) // branches 9/10
        {
            Console.WriteLine(each); // hits 3
        }
    }

    static async Task Main()
    {
        Show("a", "b", 3, true); // hits 1
        Show("a", "a", 3, false); // hits 1
        Show("a", "a", 3, true); // hits 1
        Show("a", "a", 4, true); // hits 1
        await Several(true, false); // hits 1
        await Several(false, true); // hits 1
        await Several(true, true); // hits 1
    }
}
