static class Threads
{
    static void Main()
    {
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++)                 // hits 5
        {
            threads[i] = new Thread(() => Work());  // hits 4
            threads[i].Start();
        }
        foreach (Thread thread in threads)
            thread.Join();                          // hits 4
    }

    static long Work()
    {
        long sum = 0;                               // hits 4
        for (int i = 0; i < 250_000; i++)           // hits 1000004, branches 2/2
            sum += i;                               // hits 1000000
        return sum;                                 // hits 4
    }
}
