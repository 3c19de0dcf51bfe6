static class Exceptions
{
    static void Main()
    {
        Console.WriteLine(Divide(4, 2));
        Console.WriteLine(Divide(4, 0));
        Console.WriteLine(Filter(1));
        Console.WriteLine(Filter(2));
        try { Rethrow(); } catch (Exception e) { Console.WriteLine(e.StackTrace!.Contains("Exceptions.Thrower")); }   // hits 1, fully covered
        Using();
        lock (typeof(string))           // hits 1, branches 0/0
        {
            Console.WriteLine("lock");  // hits 1
        }
    }

    static int Divide(int a, int b)
    {
        try
        {
            int c = a / b;              // hits 2
            return c;                   // hits 1
        }
        catch (DivideByZeroException)
        {
            return -1;                  // hits 1
        }
        finally
        {
            Console.WriteLine("f");     // hits 2
        }
    }

    static int Filter(int x)
    {
        try
        {
            throw new ArgumentException("x");           // hits 2
        }
        catch (ArgumentException) when (x == 1)         // hits 2
        {
            return 1;                                   // hits 1
        }
        catch
        {
            return 2;                                   // hits 1
        }
    }

    static void Rethrow()
    {
        try
        {
            Thrower();                          // hits 1
            Console.WriteLine("not here");      // not covered
        }
        catch
        {
            Console.WriteLine("rethrow");       // hits 1
            throw;                              // hits 1
        }
    }

    static void Thrower() => throw new InvalidOperationException();     // hits 1

    static void Using()
    {
        using (var stream = new MemoryStream())     // hits 1, branches 0/0
        {
            stream.WriteByte(1);                    // hits 1
        }
        using var other = new MemoryStream();       // hits 1, branches 0/0
        other.WriteByte(2);                         // hits 1
    }
}
