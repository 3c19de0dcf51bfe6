using System.Runtime.CompilerServices;

static class ModuleInitialisers
{
    internal static readonly List<string> s_log = [];            // hits 1

    [ModuleInitializer]
    internal static void First()
    {
        s_log.Add("first");                             // hits 1
        if (s_log.Count > 5)                            // hits 1, branches 1/2
            s_log.Clear();                              // not covered
    }

    [ModuleInitializer]
    internal static void Second() => s_log.Add("second");       // hits 1

    internal sealed class Other
    {
        [ModuleInitializer]
        internal static void Third()
        {
            for (int i = 0; i < 2; i++)                 // hits 3, branches 2/2
                s_log.Add($"third {i}");                // hits 2
        }
    }

    static void Main() => Console.WriteLine(string.Join(",", s_log));   // hits 1
}
