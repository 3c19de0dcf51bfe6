/// <summary>A pattern that always matches has no branches; the comparison that it is an operand of has, and that beside it has none.</summary>
static class AlwaysBesideComparison
{
    static int Same(int value) => value; // hits 6

    static void Compare(int left, int right)
    {
        if ((left == right) == (Same(left) is > 1 or <= 3)) // hits 3, branches 2/2
        {
            Console.WriteLine("equal"); // hits 1
        }

        if ((left != right) == (Same(3) is > 1 or <= 3)) // hits 3, branches 2/2
        {
            Console.WriteLine("not equal"); // hits 2
        }
    }

    static void Main()
    {
        Compare(1, 1); // hits 1
        Compare(1, 2); // hits 1
        Compare(1, 3); // hits 1
    }
}
