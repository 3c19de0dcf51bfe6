static class MixedPatternValues
{
    static void Main()
    {
        Two(1, 4, 5);
        Two(0, 4, 6);
    }

    static bool T(int x) => x > 0;

    static void Two(int a, int x, int y)
    {
        Show(T(a) && x is 4, y is 5);                   // hits 2, branches 5/6
        Show(y is 5, T(a) && x is 7);                   // hits 2, branches 5/6
    }

    static void Show(bool first, bool second) => Console.WriteLine($"{first} {second}");    // hits 4
}
