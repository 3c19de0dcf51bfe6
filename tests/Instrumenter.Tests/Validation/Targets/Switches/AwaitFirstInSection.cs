/// <summary>A section that starts with try blocks around an await: Release code drops one of the jumps that say where the machine goes on.</summary>
static class AwaitFirstInSection
{
    static int s_number;

    static async Task<int> Later(int value)
    {
        await Task.Yield(); // hits 3
        return value; // hits 3
    }

    static async Task<int> Choose(bool flag)
    {
        switch (s_number % 3) // hits 4, branches 2/2
        {
            case 0:
                {
                    try
                    {
                        await Task.Yield(); // hits 2
                        s_number += (s_number, flag) switch { _ => await Later(3) }; // hits 2
                    }
                    catch (InvalidOperationException) when (flag) // not covered, branches 0/2
                    {
                    }
                    finally
                    {
                        Console.WriteLine(s_number switch // hits 2, branches 2/2
                        {
                            > 3 => await Later(1), // hits 1
                            _ => 2, // hits 1
                        });
                    }

                    break;
                }
        }

        return s_number; // hits 4
    }

    static async Task Main()
    {
        Console.WriteLine(await Choose(true)); // hits 1
        Console.WriteLine(await Choose(false)); // hits 1
        s_number = 1; // hits 1
        Console.WriteLine(await Choose(true)); // hits 1
        Console.WriteLine(await Choose(true)); // hits 1
    }
}
