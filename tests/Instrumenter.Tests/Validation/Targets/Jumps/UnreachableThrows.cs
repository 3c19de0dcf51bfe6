// The compiler leaves out a "throw" that is never reached without saying so.
static class UnreachableThrows
{
    static async Task Main()
    {
        Continue(2);
        await Await(2);
        try
        {
            Rethrow();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("rethrown");
        }
    }

    static void Continue(int left)
    {
        while (left-- > 0)    // hits 3, branches 2/2
        {
            using (new Resource())
                continue;    // hits 2
            throw new InvalidOperationException();    // no code
        }
    }

    static async Task Await(int left)
    {
        while (left-- > 0)    // hits 3, branches 2/2
        {
            await Task.Yield();    // hits 2
            using (new Resource())
                continue;    // hits 2
            throw new InvalidOperationException();    // no code
        }
    }

    static void Rethrow()
    {
        try
        {
            throw new ArgumentException();    // hits 1
        }
        catch (ArgumentException)
        {
            try
            {
                throw new InvalidOperationException();    // hits 1
            }
            finally
            {
                Console.WriteLine("finally");    // hits 1
            }

            throw;    // no code
        }
    }

    sealed class Resource : IDisposable
    {
        public void Dispose() => Console.WriteLine("disposed");    // hits 4
    }
}
