/// <summary>Of a text that is appended and may be that of an await, each value is stored, and the compiler drops <c>?? ""</c>.</summary>
static class AppendedAwaits
{
    static async Task<string?> Later(string? text)
    {
        await Task.Yield(); // hits 3
        return text; // hits 3
    }

    static async Task Append(bool a, bool b)
    {
        Console.WriteLine("p" + ((a || b ? await Later("text") : null) ?? "")); // hits 3, branches 6/6
        Console.WriteLine("p" + ((a ? await Later(null) : "other") ?? "")); // hits 3, branches 4/4
    }

    static async Task Main()
    {
        await Append(true, true); // hits 1
        await Append(false, true); // hits 1
        await Append(false, false); // hits 1
    }
}
