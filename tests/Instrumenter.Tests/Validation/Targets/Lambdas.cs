static class Lambdas
{
    static void Main()
    {
        int offset = 10;
        int[] numbers = [1, 2, 3];
        var doubled = numbers
            .Where(n => n > 1)                      // hits 3
            .Select(n => n * 2 + offset)            // hits 2
            .ToList();
        Console.WriteLine(string.Join(",", doubled));
        Func<int, int> never = x => x + 1;          // branches 0/0
        Console.WriteLine(Twice(Increment, 1));     // hits 1, branches 0/0
        Console.WriteLine(Local(3));

        int Local(int n)
        {
            if (n > 0)                              // hits 4, branches 2/2
                return Local(n - 1);                // hits 3
            return offset;                          // hits 1
        }
    }

    static int Twice(Func<int, int> f, int x) => f(f(x));   // hits 1

    static int Increment(int x) => x + 1;                   // hits 2
}
