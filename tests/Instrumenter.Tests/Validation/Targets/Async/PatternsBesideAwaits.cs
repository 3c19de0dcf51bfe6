// The value of a pattern is stored before what awaits, its constants may be negated on the way, and control is led on from some of them.
static class PatternsBesideAwaits
{
    static async Task Main()
    {
        foreach ((int number, string word) in new[] { (3, "a"), (4, "b"), (9, "c") })    // hits 4, branches 2/2
        {
            Console.WriteLine(await Neighbours(number, true));
            Console.WriteLine(await Alternatives(number, false));
            Console.WriteLine(await Several(number, true));
            Console.WriteLine(await Range(number, true));
            Console.WriteLine(await Texts(word, false));
            Console.WriteLine(await Types(number > 3 ? number : word, true));            // hits 3, branches 2/2
            Console.WriteLine(await Not(number, true));
            Console.WriteLine(await Negated(number, false));
            Console.WriteLine(await Or(number, true));
            Console.WriteLine(await NotOr(number, false));
        }
    }

    static async Task<bool> Later(bool value)
    {
        await Task.Yield();
        return value;
    }

    static async Task<string> Neighbours(int n, bool p) => string.Join(',', (n is 3 or 4) && (p = await Later(p)), n == 0, p);              // hits 3, branches 3/4

    static async Task<string> Alternatives(int n, bool p) => string.Join(',', (n is 3 or > 6) && (p = await Later(p)), n == 0, p);          // hits 3, branches 3/4

    static async Task<string> Several(int n, bool p) => string.Join(',', (n is 3 or 4 or 5 or 6) && (p = await Later(p)), n == 0, p);       // hits 3, branches 3/4

    static async Task<string> Range(int n, bool p) => string.Join(',', (n is > 3 and < 8 or 9) && (p = await Later(p)), n == 0, p);         // hits 3, branches 3/4

    static async Task<string> Texts(string s, bool p) => string.Join(',', (s is "a" or "b") && (p = await Later(p)), s == "0", p);          // hits 3, branches 3/4

    static async Task<string> Types(object o, bool p) => string.Join(',', (o is string or 9) && (p = await Later(p)), o == null, p);        // hits 3, branches 3/4

    static async Task<string> Not(int n, bool p) => string.Join(',', !(n is 3 or 4) && (p = await Later(p)), n == 0, p);                    // hits 3, branches 3/4

    static async Task<string> Negated(int n, bool p) => string.Join(',', (n is not (3 or > 6)) && (p = await Later(p)), n == 0, p);         // hits 3, branches 3/4

    static async Task<string> Or(int n, bool p) => string.Join(',', (n is 3 or > 6) || (p = await Later(p)), n == 0, p);                    // hits 3, branches 3/4

    static async Task<string> NotOr(int n, bool p) => string.Join(',', (n is not (3 or 4)) || (p = await Later(p)), n == 0, p);             // hits 3, branches 3/4
}
