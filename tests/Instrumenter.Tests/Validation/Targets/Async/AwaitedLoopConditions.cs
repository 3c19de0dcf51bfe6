// The right operand of a condition awaits, so Debug code keeps what the operands before came to in a field.
static class AwaitedLoopConditions
{
    static async Task Main()
    {
        await Leave(2, true);
        await Leave(1, false);
        await Enter(false);
        await Enter(true);
        await Match(4);
        await Match("ab");
        await Nested(0, true);
        await Nested(1, true);
        await foreach (int x in Numbers(true))
            Console.Write(x);
        Console.WriteLine();
    }

    static async Task Leave(int left, bool b)
    {
        while (left-- > 0 && ((await Later(left >= 0)) || !b))    // hits 5, branches 3/6
            Console.Write(left);
    }

    static async Task Enter(bool b)
    {
        int left = 2;
        while (left-- > 0 && (b && (await Later(b))))    // hits 4, branches 5/6
            Console.Write(left);
    }

    static async Task Match(object o)
    {
        int left = 2;
        while (left-- > 0 && (o is string { Length: > 1 } text && (await Later(text.Length > 3))))    // hits 2, branches 4/6
            Console.Write(left);
    }

    static async Task Nested(int n, bool b)
    {
        if (n > 0 && (b && (n < 3 && !(await Later(b)))))    // hits 2, branches 5/8
            Console.Write(n);
        do
        {
            n--;
        }
        while (n > 0 || !(b || (await Later(b))));    // hits 2, branches 2/6
    }

    static async IAsyncEnumerable<int> Numbers(bool b)
    {
        int left = 2;
        while (left-- > 0 && ((await Later(b)) || !b))    // hits 3, branches 3/6
            yield return left;
    }

    static async Task<bool> Later(bool b)
    {
        await Task.Yield();
        return b;
    }
}
