static class StoredConditions
{
    static void Main()
    {
        Stored(1, 0);
        Stored(1, 1);
        Constants(1);
        Constants(0);
        Returned(2);
    }

    static void Stored(int a, int b)
    {
        bool both = a > 0 && b > 0;     // hits 2, branches 3/4
        if (both)                       // hits 2, branches 2/2
            Console.WriteLine("both");  // hits 1
    }

    static void Constants(int x)
    {
        bool flag;
        if (x > 0)                      // hits 2, branches 2/2
            flag = true;                // hits 1
        else
            flag = false;               // hits 1
        if (flag)                       // hits 2, branches 2/2
            Console.WriteLine("flag");  // hits 1
    }

    static bool Returned(int x)
    {
        bool found = false;             // hits 1
        foreach (int i in new[] { 1, 2, 3 })
        {
            if (i == x)                 // hits 2, branches 2/2
            {
                found = true;           // hits 1
                break;
            }
        }
        if (!found)                     // hits 1, branches 1/2
            Console.WriteLine("none");  // not covered
        return found;                   // hits 1
    }
}
