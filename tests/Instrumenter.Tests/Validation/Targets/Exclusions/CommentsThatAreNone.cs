internal static class Program
{
    private static void Main()
    {
        Console.WriteLine("// coverage: off"); // hits 1
        Console.WriteLine("""
            // coverage: ignore
            """); // no code
#if NEVER
        // coverage: off
#endif
        Console.WriteLine(@"
            // coverage: off
        "); // no code
        /// coverage: off
        Console.WriteLine(1); // hits 1
        // The line coverage: off by one.
        Console.WriteLine($"{1} // coverage: ignore"); // hits 1
    }
}
