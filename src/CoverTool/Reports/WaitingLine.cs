namespace CoverTool.Reports;

/// <summary>
/// A line on a terminal that says what takes so long. It appears after a second and is gone when this is disposed: before that
/// nobody else may write. Safe to use from several threads.
/// </summary>
internal sealed class WaitingLine : IDisposable
{
    private const string EraseLine = "\r\x1b[K";

    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly TextWriter _terminal;
    private readonly int _width;
    private readonly ITimer _timer;
    private readonly List<string> _current = [];
    private bool _isDue;
    private bool _isShown;
    private bool _isDisposed;

    /// <summary>Makes a line that does not appear yet.</summary>
    /// <param name="terminal">Where it appears.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="clock">Tells when the second is over.</param>
    public WaitingLine(TextWriter terminal, int width, TimeProvider clock)
    {
        _terminal = terminal;
        _width = width;
        _timer = clock.CreateTimer(_ => Change(() => _isDue = true), null, Delay, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A line on the terminal of standard error, or nowhere when that is none.</summary>
    public static WaitingLine OnTerminal() => Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb"
        ? new WaitingLine(TextWriter.Null, Screen.Width, TimeProvider.System)
        : new WaitingLine(Console.Error, Screen.Width, TimeProvider.System);

    /// <summary>Does something that may take long. Of several at once the line names that which began first.</summary>
    public T Show<T>(string text, Func<T> action)
    {
        Change(() => _current.Add(text));
        try
        {
            return action();
        }
        finally
        {
            Change(() => _current.Remove(text));
        }
    }

    /// <summary>Removes the line for good.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            // Once only: later the line is somebody else's.
            if (_isShown && !_isDisposed)
            {
                _terminal.Write(EraseLine);
            }

            _isDisposed = true;
        }

        _timer.Dispose();
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            Draw();
        }
    }

    // The last column stays free: a terminal may go to the next line there, which would not be erased.
    private void Draw()
    {
        if (_isDue && !_isDisposed && _current is [var text, ..])
        {
            _isShown = true;
            _terminal.Write(EraseLine + text[..Math.Min(text.Length, Math.Max(0, _width - 1))]);
        }
    }
}
