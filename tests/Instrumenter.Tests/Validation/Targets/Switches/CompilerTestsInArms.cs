static class CompilerTestsInArms
{
    static readonly object s_gate = new();

    static async Task Main()
    {
        for (int i = 0; i < 5; i++)                                         // hits 6, branches 2/2
            Console.WriteLine(await Section(i, i));
        Console.WriteLine(Arm(1, 2) + Arm(2, null));
    }

    static async Task<int> Section(int x, int? number)
    {
        switch (x % 10)                                                     // hits 5, branches 5/6
        {
            case 0:
                using (new MemoryStream())                                  // hits 1, branches 0/0
                    await Task.Yield();                                     // hits 1, branches 0/0
                return 0;                                                   // hits 1
            case 1:
                lock (s_gate)                                               // hits 1, branches 0/0
                    x++;                                                    // hits 1
                return 1;                                                   // hits 1
            case 2:
                Func<int, int> twice = y => y * 2;                          // hits 1, branches 0/0
                return twice(x);                                            // hits 1, branches 0/0
            case 3:
                number += x;                                                // hits 1, branches 0/0
                return number.Value;                                        // hits 1, branches 0/0
            case 4:
                dynamic anything = x;                                       // hits 1
                return anything + 1;                                        // hits 1, branches 0/0
            default:
                throw new InvalidOperationException();                      // not covered
        }
    }

    static int? Arm(int x, int? number) => x switch                         // hits 2, branches 2/4
    {
        1 => number + x,                                                    // hits 1, branches 0/0
        2 => (int?)(long?)number,                                           // hits 1, branches 0/0
        3 => Apply(y => y + 1),                                             // not covered
        _ => null,                                                          // not covered
    };

    static int Apply(Func<int, int> f) => f(1);
}
