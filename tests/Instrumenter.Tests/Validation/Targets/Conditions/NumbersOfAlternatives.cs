/// <summary>
/// Where one of two alternatives is a pattern of several statements, both are stored. What is made of the stored value is an outcome
/// of its own, also where some of the values are known before.
/// </summary>
static class NumbersOfAlternatives
{
    static bool s_flag = true; // hits 1

    static async Task<int> Later(object value, bool other)
    {
        return await Task.FromResult((s_flag && other ? s_flag || other : value is int and 4 or 5) ? 1 : 0); // hits 4, branches 9/12
    }

    static int Now(object value, bool other)
    {
        return Math.Abs((s_flag && other ? s_flag || other : value is int and 4 or 5) ? 1 : 0); // hits 4, branches 9/12
    }

    static int Element(int number, bool flag)
    {
        List<int> list = new() { (((number, flag) == (4, true)) ? number < 3 : flag) ? 1 : 0 }; // hits 4, branches 4/4
        return list[0]; // hits 4
    }

    static async Task Main()
    {
        Console.WriteLine(await Later(3, true) + Now(3, true)); // hits 1
        Console.WriteLine(await Later(3, true) + Now(3, true)); // hits 1
        Console.WriteLine(await Later(4, false) + Now(4, false)); // hits 1
        Console.WriteLine(Element(4, true) + Element(3, true) + Element(4, false) + Element(5, true)); // hits 1
        s_flag = false; // hits 1
        Console.WriteLine(await Later("", false) + Now("", false)); // hits 1
    }
}
