// What an arm throws comes nowhere, and is the arm's all the same when its point is behind an await.
static class AwaitingArmsThatThrow
{
    static async Task Main()
    {
        foreach (object? o in new object?[] { 7, 9, "ab", 'c', 2.5, null })
        {
            try
            {
                Console.WriteLine(await Value(o));
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }

    static async Task<int> Value(object? o)
    {
        return o switch    // hits 6, branches 5/5
        {
            int n => (await Later(n > 7 ? n : null)) ?? throw new InvalidOperationException(Name(n)?.Length > 3 ? "long" : "short"),    // hits 2, branches 6/8
            string s => s.Length > 1 && await Later(s.Length) > 3 ? 4 : throw new InvalidOperationException(s ?? "none"),    // hits 1, branches 3/6
            char c => await Later(c is 'c' ? 3 : c is 'd' ? 4 : throw new InvalidOperationException(Name(3) ?? "none")) ?? 5,    // hits 1, branches 2/8
            double => throw new InvalidOperationException(Name((await Later(2))!.Value)?.Trim() ?? "empty"),    // hits 1, branches 2/4
            _ => 6,    // hits 1
        };
    }

    static string? Name(int n) => n > 3 ? "name" : null;

    static async Task<int?> Later(int? n)
    {
        await Task.Yield();
        return n;
    }
}
