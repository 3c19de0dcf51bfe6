static class BreakArms
{
    static void Main() => Run(1, 3);

    static void Run(object o, int x)
    {
        switch (o)                          // branches 1/3
        {
            case string:
                Console.WriteLine("text");  // not covered
                break;
            case int when x > 4:            // branches 1/2
                Console.WriteLine("int");   // not covered
                break;
        }
        switch (o)                          // branches 1/4
        {
            case string:
                break;
            case long:
                break;
            case int when x > 4:            // branches 1/2
                x--;                        // not covered
                break;
        }
        Console.WriteLine(x);
    }
}
