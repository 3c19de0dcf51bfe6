partial class Program
{
    private static readonly Holder Kept = new(40);          // hits 1

    static int Answer(int x)
    {
        return x > 0 ? Kept.Value + x : 0;                  // hits 1, branches 1/2
    }

    private sealed record Holder(int Value);                // hits 1, branches 0/0
}
