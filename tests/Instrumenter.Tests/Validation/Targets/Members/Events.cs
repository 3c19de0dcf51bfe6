static class Events
{
    interface ISource
    {
        event EventHandler Happened;                                // no code
    }

    sealed class Source : ISource
    {
        private EventHandler? _handlers;

        public event Action<int>? Simple;                           // no code

        public static event Action? Shared;                         // no code

        public event EventHandler Happened
        {
            add
            {
                if (_handlers is null)                              // hits 2, branches 2/2
                    Console.WriteLine("first handler");             // hits 1
                _handlers += value;                                 // hits 2, branches 0/0
            }
            remove => _handlers -= value;                           // hits 1, branches 0/0
        }

        event EventHandler ISource.Happened
        {
            add => Happened += value;                               // hits 1
            remove => Happened -= value;                            // not covered
        }

        public void Raise(int x)
        {
            Simple?.Invoke(x);                                      // hits 2, branches 2/2
            _handlers?.Invoke(this, EventArgs.Empty);               // hits 2, branches 2/2
            Shared?.Invoke();                                       // hits 2, branches 2/2
            if (Simple != null)                                     // hits 2, branches 2/2
                Simple(-x);                                         // hits 1
        }
    }

    static void Main()
    {
        Source source = new();                                      // hits 1
        source.Raise(1);                                            // hits 1
        source.Simple += x => Console.WriteLine(x);                 // hits 2, branches 0/0
        source.Happened += OnHappened;                              // hits 1, branches 0/0
        ((ISource)source).Happened += OnHappened;                   // hits 1, branches 0/0
        Source.Shared += () => Console.WriteLine("shared");         // hits 1, branches 0/0
        source.Happened -= OnHappened;                              // hits 1, branches 0/0
        source.Raise(2);                                            // hits 1
    }

    static void OnHappened(object? sender, EventArgs e) =>
        Console.WriteLine(sender?.GetType().Name ?? "nobody");      // hits 1, branches 2/4
}
