/// <summary>Nothing comes of the last condition, and the values of the operands before it are stored on the way to it.</summary>
static class SilentBehindOperands
{
    static int s_number = 3;

    static bool Same(bool value) => value;

    static void Skip(bool isLarge, int kind, bool last)
    {
        if (isLarge && (kind switch { 1 => Same(last), _ => s_number == 3 } || s_number == 4))         // branches 7/8
        {
            switch (kind)
            {
            }
        }
        if (isLarge && s_number is 2 or > 7 or 4 && Same(last))                                        // branches 3/6
        {
        }
    }

    static async Task SkipLater(bool isLarge, bool last)
    {
        if (Same(isLarge) && (await Task.FromResult(s_number > 7) || Same(last)))                      // branches 4/6
        {
        }
        await Task.Yield();
    }

    static void Main()
    {
        Skip(true, 1, false);
        Skip(true, 2, true);
        Skip(false, 1, true);
        SkipLater(true, true).Wait();
        SkipLater(false, true).Wait();
        Console.WriteLine("done");
    }
}
