using System.Runtime.CompilerServices;

[AsyncMethodBuilder(typeof(PromiseBuilder<>))]
sealed class Promise<T>(Task<T> task)
{
    public TaskAwaiter<T> GetAwaiter() => task.GetAwaiter();        // hits 3
}

struct PromiseBuilder<T>
{
    private TaskCompletionSource<T> _source;

    public static PromiseBuilder<T> Create() => new() { _source = new() };      // hits 3

    public readonly Promise<T> Task => new(_source.Task);           // hits 3

    public readonly void Start<TMachine>(ref TMachine machine) where TMachine : IAsyncStateMachine => machine.MoveNext();       // hits 3

    public readonly void SetStateMachine(IAsyncStateMachine machine) => throw new NotSupportedException();      // not covered

    public readonly void SetResult(T result) => _source.SetResult(result);      // hits 2

    public readonly void SetException(Exception e) => _source.SetException(e);  // hits 1

    public readonly void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine => throw new NotSupportedException();    // not covered

    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine
    {
        IAsyncStateMachine boxed = machine;                         // hits 3
        awaiter.UnsafeOnCompleted(() => boxed.MoveNext());          // hits 3
    }
}

static class CustomTaskType
{
    static async Promise<int> Add(int a, int b)
    {
        await Task.Yield();                                         // hits 3, branches 0/0
        if (a < 0)                                                  // hits 3, branches 2/2
            throw new ArgumentException("negative");                // hits 1
        return a + b;                                               // hits 2
    }

    static async Task Main()
    {
        Console.WriteLine(await Add(1, 2));                         // hits 1, branches 0/0
        try
        {
            Console.WriteLine(await Add(-1, 2));                    // hits 1, branches 0/0
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);                           // hits 1
        }
        Console.WriteLine(await Add(await Task.FromResult(3), 4));  // hits 1, branches 0/0
    }
}
