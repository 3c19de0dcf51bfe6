/// <summary>Optimized state machines have one field for several variables, named after the first or after none.</summary>
static class ReusedFields
{
    static async Task<int> Later(int value)
    {
        await Task.Yield();
        return value;
    }

    static async Task<bool> Flag(bool value)
    {
        await Task.Yield();
        return value;
    }

    static async Task Variables(object value)
    {
        foreach (bool first in new[] { true, false })                                       // branches 2/2
        {
            Console.WriteLine(await Later(1) + (first ? 1 : 2));                                 // branches 2/2
        }
        foreach (bool second in new[] { true, true })                                       // branches 2/2
        {
            Console.WriteLine((value is string { Length: > 2 } text && second) ? (await Later(3)) : 4);        // branches 3/4
            value = 5;
            Console.WriteLine(second);
        }
        Console.WriteLine((value is string { Length: > 1 } && await Flag(true)) | await Flag(false));         // branches 1/4
        foreach (int i in new[] { 1 })                                                      // branches 2/2
        {
            bool third = await Flag(value is "aaa");                                        // branches 1/2
            await Task.Yield();
            if (third && third)                                                             // branches 1/4
            {
                Console.WriteLine("both");
            }
            Console.WriteLine((third || third) ? i : 0);                                    // branches 2/4
        }
    }

    static async Task Main()
    {
        await Variables("abc");
    }
}
