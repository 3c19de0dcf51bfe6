namespace Shared;

// Compiled into both modules: what either of them runs of it adds up.
internal static class Common
{
    public static readonly string Name = typeof(Common).Assembly.GetName().Name!;       // hits 2

    public static string Pick(bool first)
    {
        if (first)                                          // hits 3, branches 2/2
            return Name + " first";                         // hits 1
#if LIBRARY
        return Name + " library";                           // hits 1
#else
        return Name + " program";                           // hits 1
#endif
    }

    public static int Never() => 5;                         // not covered
}
