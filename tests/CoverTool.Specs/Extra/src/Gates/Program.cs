namespace Gates;

// Without arguments 3 of 5 lines, 1 of 2 branches and 1 of 2 methods are covered.
internal static class Program
{
    private static int Main(string[] arguments)
    {
        int count = arguments.Length;
        if (count > 0)
        {
            return Double(count);
        }

        return count;
    }

    private static int Double(int count) => 2 * count;
}
