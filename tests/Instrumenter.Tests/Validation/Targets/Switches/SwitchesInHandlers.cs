// A switch as the first statement of a handler: Release code has no sequence point for it.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

static class Program
{
    static int s_sum;

    static async Task Main()
    {
        foreach (object p in new object[] { "ab", 4, 2, null }) // branches 2/2
        {
            Finally(p); // hits 4
            Nothing(p); // hits 4
            CatchAll(p); // hits 4
            CatchOne(p); // hits 4
            Filtered(p); // hits 4
            Text(p as string ?? "x"); // hits 4, branches 2/2
            Number(p as int? ?? 7); // hits 4, branches 2/2
            Expression(p); // hits 4
            foreach (int x in Iterator(p)) // branches 2/2
                s_sum += x; // hits 4
            foreach (int x in YieldInTry(p)) // branches 2/2
                s_sum += x; // hits 4
            await Awaiting(p); // hits 4
            Disposing(p); // hits 4
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static void Finally(object p)
    {
        try
        {
            s_sum++; // hits 4
        }
        finally
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 2/2, debug: branches 2/2
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
            }
        }
    }

    static void Nothing(object p)
    {
        try
        {
            s_sum++; // hits 4
        }
        finally
        {
            switch (p) // debug: hits 4, debug: branches 3/3, release: no code
            {
                case string:
                    break;
                case int:
                    break;
            }
        }
    }

    static void CatchAll(object p)
    {
        try
        {
            throw new InvalidOperationException(); // hits 4
        }
        catch
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 3/3, debug: branches 3/3
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
                case 4:
                    s_sum++; // hits 1
                    break;
            }
        }
    }

    static void CatchOne(object p)
    {
        try
        {
            throw new InvalidOperationException(); // hits 4
        }
        catch (InvalidOperationException e)
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 3/3, debug: branches 3/3
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
                case null:
                    s_sum += e.Message.Length; // hits 1
                    break;
            }
        }
    }

    static void Filtered(object p)
    {
        try
        {
            throw new InvalidOperationException(); // hits 4
        }
        catch (Exception e) when (e is InvalidOperationException && s_sum > 0) // hits 4, branches 2/4
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 3/3, debug: branches 3/3
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
                case null:
                    s_sum += e.Message.Length; // hits 1
                    break;
            }
        }
    }

    static void Text(string p)
    {
        try
        {
            s_sum++; // hits 4
        }
        finally
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 2/3, debug: branches 2/3
            {
                case "ab":
                    s_sum++; // hits 1
                    break;
                case "cd":
                    s_sum++; // hits 0
                    break;
            }
        }
    }

    static void Number(int p)
    {
        try
        {
            s_sum++; // hits 4
        }
        finally
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 3/4, debug: branches 3/4
            {
                case 4:
                    s_sum++; // hits 1
                    break;
                case 5:
                    s_sum++; // hits 0
                    break;
                case 7:
                    s_sum++; // hits 2
                    break;
            }
        }
    }

    static void Expression(object p)
    {
        try
        {
            s_sum++; // hits 4
        }
        finally
        {
            s_sum += p switch // hits 4, branches 3/3
            {
                string { Length: 2 } => 1, // hits 1
                4 => 2, // hits 1
                _ => 3, // hits 2
            };
        }
    }

    static IEnumerable<int> Iterator(object p)
    {
        try
        {
            s_sum++; // hits 4
        }
        finally
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 2/2, debug: branches 2/2
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
            }
        }

        yield return 1; // hits 4
    }

    static IEnumerable<int> YieldInTry(object p)
    {
        try
        {
            yield return 1; // hits 4
        }
        finally
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 2/2, debug: branches 2/2
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
            }
        }
    }

    static async Task Awaiting(object p)
    {
        try
        {
            await Task.Yield(); // hits 4
        }
        finally
        {
            switch (p) // source: hits 4, debug: hits 4, source: branches 2/2, debug: branches 2/2
            {
                case string { Length: 2 }:
                    s_sum++; // hits 1
                    break;
            }
        }
    }

    static void Disposing(object p)
    {
        using (p as IDisposable) // hits 4
        {
            lock (typeof(Program)) // hits 4
                s_sum++; // hits 4
        }
    }
}
