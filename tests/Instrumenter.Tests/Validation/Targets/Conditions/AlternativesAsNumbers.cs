// (a ? b : c) ? 1 : 0: the outcome is the value where b and c meet, which a number is made of, and not that of one of them.
static class AlternativesAsNumbers
{
    static bool Flag = true;

    static void Main()
    {
        foreach ((int n, bool p) in new[] { (1, true), (9, false), (4, true) })    // hits 4, branches 2/2
        {
            Console.WriteLine(Compared(n, 4) + Called(n, p) + Named(n, p) + Swapped(n, p));
            Console.WriteLine(Not(n, p) + Nested(n, p) + Tuples(n, p) + Several(n, p));
            Flag = n == 1;
        }
    }

    static bool Yes(int n) => n != 2;    // hits 6

    static int Compared(int n, int m) => (n == m ? n < m : n > 7) ? 1 : 0;               // hits 3, branches 4/4

    static int Called(int n, bool p) => (p ? Yes(n) : n > 3) ? 1 : 0;                    // hits 3, branches 3/4

    static int Named(int n, bool p) => (n > 3 ? p : Flag) ? 1 : 0;                       // hits 3, branches 4/4

    static int Swapped(int n, bool p) => (n > 3 ? p : n == 1) ? 0 : 1;                   // hits 3, branches 4/4

    static int Not(int n, bool p) => !(Flag ? p : n > 3) ? 1 : 0;                        // hits 3, branches 4/4

    static int Nested(int n, bool p) => (p ? (n > 3 ? p : Yes(n)) : n > 10) ? 1 : 0;     // hits 3, branches 6/6

    static int Tuples(int n, bool p) => ((n, p) == (4, Flag) ? n < 5 : Yes(n)) ? 1 : 0;  // hits 3, branches 2/4

    static int Several(int n, bool p) => ((p ? n < 3 : Flag) ? 1 : 0) + (n > 3 ? 1 : 0) - ((n == 4 ? p : n > 8) ? 1 : 0);    // hits 3, branches 10/10
}
