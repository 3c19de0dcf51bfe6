// A boolean is true or false: with a label for each there is no other outcome, also where one of the sections does nothing.
static class Program
{
    static int s_sum;
    static void Main()
    {
        for (int i = 0; i < 4; i++) // hits 5, branches 2/2
        {
            Either(i > 0, i > 2); // hits 4
            Same((i, i > 1), 3, true); // hits 4
        }

        System.Console.WriteLine(s_sum); // hits 1
    }

    static void Either(bool a, bool b)
    {
        switch (a || b) // hits 4, branches 5/6
        {
            case true:
                break;
            case false:
                s_sum++; // hits 1
                break;
        }
    }

    static void Same((int, bool) pair, int n, bool b)
    {
        switch (pair != (n, b)) // hits 4, branches 2/2
        {
            case true:
                break;
            case false:
                s_sum += 10; // hits 1
                break;
        }
    }
}
