using static System.Math;
using Numbers = System.Collections.Generic.List<int>;
using Pair = (int First, int Second);

namespace Outer.Inner;

internal static class FileScoped
{
    private static readonly Numbers s_numbers = [3, -4];    // hits 1

    private static void Main()
    {
        Console.WriteLine(Max(s_numbers[0], Abs(s_numbers[1])));        // hits 1
        Pair pair = Create(1);                              // hits 1
        Console.WriteLine(pair.First + pair.Second);        // hits 1
        Console.WriteLine(new Other().Name);                // hits 1
        Console.WriteLine(global::System.String.IsNullOrEmpty("") ? "empty" : "full");  // hits 1, branches 1/2
    }

    private static Pair Create(int x) => x switch           // hits 1, branches 1/2
    {
        > 0 => (x, x * 10),                                 // hits 1
        _ => default,                                       // not covered
    };

    private sealed record Hidden(int X);                    // not covered
}

internal sealed class Other
{
    public Other() => GC.SuppressFinalize(this);            // hits 1

    public string Name => GetType().FullName!;              // hits 1

    ~Other() => Console.WriteLine("finalised");             // not covered
}
