using System.Diagnostics.CodeAnalysis;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(Lambdas(3)() + Locals(4) + Measured(5) + Overloaded(1) + Overloaded("a")); // hits 1
    }

    [ExcludeFromCodeCoverage]
    private static Func<int> Lambdas(int n)
    {
        Func<int> plain = () => 1; // excluded
        Func<int, int> nested = a => // excluded
        {
            Func<int> inner = () => a + n; // excluded
            return inner(); // excluded
        };
        Func<int> never = delegate // excluded
        {
            return 2; // excluded, hits 0
        };
        return () => plain() + nested(n); // excluded
    }

    [ExcludeFromCodeCoverage]
    private static int Locals(int n)
    {
        return Closure() + Static(n); // excluded

        int Closure()
        {
            return Deep(); // excluded
            int Deep() => n; // excluded
        }

        static int Static(int a) => a + 1; // excluded

        int NeverCalled(int a)
        {
            Func<int> lambda = () => a + n; // excluded, hits 0
            return lambda(); // excluded, hits 0
        }
    }

    private static int Measured(int n)
    {
        Func<int> lambda = () => n; // hits 1
        return lambda(); // hits 1

        int NeverCalled() => n + 1; // not covered
    }

    private static int Overloaded(int n)
    {
        return n; // hits 1

        static int NeverCalled() => 1; // not covered
    }

    [ExcludeFromCodeCoverage]
    private static int Overloaded(string text)
    {
        return text.Length; // excluded

        static int NeverCalled() => 2; // excluded, hits 0
    }

    private static int Overloaded(long n)
    {
        return (int)n; // not covered

        static int NeverCalled() => 3; // not covered
    }
}
