static class SwitchInLoop
{
    static void Main()
    {
        Console.WriteLine(Run("++-x+"));
        Console.WriteLine(Words(["up", "down", "up", "end", "up"]));
        Console.WriteLine(Machine(3));
    }

    static int Run(string program)
    {
        int value = 0;
        foreach (char c in program)                 // branches 2/2
        {
            switch (c)                              // debug: hits 5, debug: branches 3/3
            {
                case '+':
                    value++;                        // hits 3
                    break;                          // debug: hits 3
                case '-':
                    value--;                        // hits 1
                    continue;                       // debug: hits 1
            }
            Console.Write(c);                       // hits 4
        }
        return value;                               // hits 1
    }

    static int Words(string[] words)
    {
        int height = 0;
        for (int i = 0; i < words.Length; i++)      // branches 1/2
        {
            switch (words[i])                       // hits 4, branches 3/4
            {
                case "up":
                    height++;                       // hits 2
                    break;
                case "down":
                    height--;                       // hits 1
                    break;
                case "end":
                    return height;                  // hits 1
            }
        }
        return -1;                                  // not covered
    }

    static string Machine(int steps)
    {
        int state = 0;
        while (true)
        {
            switch (state)                          // debug: hits 4, debug: branches 3/3
            {
                case 0:
                    state = 1;                      // hits 1
                    break;
                case 1:
                    steps--;                        // hits 2
                    if (steps == 1)                 // hits 2, branches 2/2
                        state = 2;                  // hits 1
                    break;
                default:
                    return $"{state}:{steps}";      // hits 1
            }
        }
    }
}
