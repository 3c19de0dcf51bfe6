// Release: a value that a statement drops is no test of it when nothing could jump on it.
struct Pair { public int A; public double B; }
static class Program
{
    static int s_calls;
    static Pair Make() { s_calls++; return new Pair { A = s_calls }; } // hits 4
    static double Number() { s_calls++; return s_calls; } // hits 2
    static T Same<T>(T value) => value; // hits 3
    static void Main()
    {
        if (Make() is var first) { } // hits 1
        if (Number() is var second) { } // hits 1
        if (Same(Make()) is var third) { } // hits 1
        if (Same(true)) { } // hits 1, branches 1/2
        if (Make().A > 3) { } // hits 1, branches 1/2
        if (Number() > 3.5) { } // hits 1, branches 1/2
        while (Make() is var fourth && Same(s_calls) > 100) { } // hits 1, branches 1/2
        System.Console.WriteLine(s_calls); // hits 1
    }
}
