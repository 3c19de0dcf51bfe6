/// <summary>A switch expression whose only arm awaits: there is no test that leads to it.</summary>
static class AwaitingOnlyArms
{
    static int s_number = 3; // hits 1

    static async Task<int> Choose(bool flag)
    {
        int value = (s_number, flag) switch // hits 2
        {
            _ => await Task.FromResult(1), // debug: hits 2
        };
        try
        {
            return value + s_number switch // hits 2
            {
                _ => await Later(2), // hits 2
            };
        }
        finally
        {
            Console.WriteLine("done"); // hits 2
        }
    }

    static async Task<int> Later(int value)
    {
        await Task.Yield(); // hits 2
        return value; // hits 2
    }

    static async Task Main()
    {
        Console.WriteLine(await Choose(true)); // hits 1
        Console.WriteLine(await Choose(false)); // hits 1
    }
}
