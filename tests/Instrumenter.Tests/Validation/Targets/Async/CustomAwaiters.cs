using System.Runtime.CompilerServices;

static class CustomAwaiters
{
    readonly struct Delay(int value, bool completed)
    {
        public Awaiter GetAwaiter() => new(value, completed);       // hits 4

        public readonly struct Awaiter(int value, bool completed) : ICriticalNotifyCompletion
        {
            public bool IsCompleted => completed;                   // hits 4

            public int GetResult() => value;                        // hits 4

            public void OnCompleted(Action continuation) => continuation();         // not covered

            public void UnsafeOnCompleted(Action continuation) => continuation();   // hits 2
        }
    }

    sealed class Signal : INotifyCompletion
    {
        public bool IsCompleted => false;                           // hits 1

        public Signal GetAwaiter() => this;                         // hits 1

        public void GetResult() => Console.WriteLine("result");     // hits 1

        public void OnCompleted(Action continuation) => Task.Run(continuation);     // hits 1
    }

    static TaskAwaiter<int> GetAwaiter(this int x) => Task.FromResult(x + 1).GetAwaiter();      // hits 1

    static async Task Main()
    {
        Console.WriteLine(await new Delay(1, true));                // hits 1, branches 0/0
        Console.WriteLine(await new Delay(2, false));               // hits 1, branches 0/0
        await new Signal();                                         // hits 1, branches 0/0
        Console.WriteLine(await 41);                                // hits 1, branches 0/0
        await Condition(new Delay(3, false));
        await Dynamic(Task.FromResult("dynamic"));
        await Generic<Delay>(new Delay(5, true));
    }

    static async Task Condition(Delay delay)
    {
        if (await delay > 2)                                        // hits 1, branches 1/2
            Console.WriteLine("more");                              // hits 1
    }

    static async Task Dynamic(dynamic task)
    {
        Console.WriteLine((string)await task);                      // hits 1, branches 0/0
    }

    static async Task Generic<T>(Delay delay)
    {
        int value = await delay;                                    // hits 1, branches 0/0
        Console.WriteLine($"{value} {typeof(T).Name}");             // debug: hits 1, branches 0/0
    }
}
