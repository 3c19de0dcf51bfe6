static class AwaitingListArms
{
    static async Task Main()
    {
        Console.WriteLine(await Command(["plan", "x"]));
        Console.WriteLine(await Command(["fail"]));
        Console.WriteLine(await Command([]));
    }

    static async Task<int> Command(string[] args)
    {
        try
        {
            return args switch                                                      // hits 3, branches 3/5
            {
                ["report", var file] => await Read(file),                           // not covered
                ["plan", var count] => count.Length,                                // hits 1
                ["wait"] => 3,                                                      // not covered
                ["fail"] => 5,                                                      // hits 1
                _ => 4,                                                             // hits 1
            };
        }
        catch (IOException)
        {
            return 1;                                                               // not covered
        }
    }

    static async Task<int> Read(string file)
    {
        await Task.Yield();                                                         // not covered
        return file.Length;
    }
}
