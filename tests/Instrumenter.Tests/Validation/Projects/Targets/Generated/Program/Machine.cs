using System.Text.RegularExpressions;

public sealed partial class Machine
{
    partial void Check(int value);

    // Every call of it is intercepted.
    public int Slow(int value)
    {
        return value > 100 ? 0 : value;                     // not covered, branches 0/2
    }

    public int Run(int value)
    {
        Check(value);                                       // hits 2
        if (this.Slow(value) > 4)                           // hits 2, branches 2/2
            return 1;                                       // hits 1
        return this.Slow(value + 1) > 4 ? 2 : 3;            // hits 1, branches 1/2
    }

    // The bodies of this one are made by a generator of the SDK.
    [GeneratedRegex("^[a-c]+$")]
    public static partial Regex Letters();
}
