static class LoopAtEntry
{
    static int s_count;

    static void Main()
    {
        Repeat();
        Repeat();
        Again();
    }

    static void Repeat()
    {
        do
            s_count++;                  // hits 8
        while (s_count % 4 != 0);       // hits 8, branches 2/2
    }

    static void Again()
    {
    again:
        s_count++;                      // hits 3
        if (s_count < 11)               // hits 3, branches 2/2
            goto again;                 // debug: hits 2
    }
}
