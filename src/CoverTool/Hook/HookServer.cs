using System.Net.Sockets;
using System.Text;

namespace CoverTool.Hook;

/// <summary>
/// Answers the builds of a session: each asks over a connection of its own for one project, and goes on when the
/// connection is closed.
/// </summary>
internal sealed class HookServer : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    /// <summary>A request is named by a GUID.</summary>
    private const int LongestName = 100;

    /// <summary>After a refusal by the system, as when too many files are open: a build that is not accepted waits.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Lock _gate = new();
    private readonly List<Task> _answers = [];
    private readonly HashSet<Socket> _unnamed = [];
    private readonly List<string> _failures = [];
    private readonly string _projectsFolder;
    private readonly Action<HookRequest> _instrument;
    private Task _listening = Task.CompletedTask;
    private volatile bool _isStopping;

    /// <summary>Makes a server that does not listen yet.</summary>
    /// <param name="projectsFolder">Full path of the folder where builds put their requests.</param>
    /// <param name="instrument">Does what is asked for; called on several threads at once.</param>
    public HookServer(string projectsFolder, Action<HookRequest> instrument)
    {
        _projectsFolder = projectsFolder;
        _instrument = instrument;
    }

    /// <summary>Starts to listen.</summary>
    /// <param name="socketPath">Where builds connect. Nothing may be there.</param>
    /// <exception cref="SocketException">The system refused.</exception>
    public void Start(string socketPath)
    {
        _socket.Bind(new UnixDomainSocketEndPoint(socketPath));
        _socket.Listen();
        _listening = Task.Run(Listen);
    }

    /// <summary>
    /// Stops to listen and waits for what is being answered: when this returns, nothing more is instrumented.
    /// </summary>
    /// <returns>What went wrong with requests, in words.</returns>
    public IReadOnlyList<string> Stop()
    {
        _isStopping = true;
        _socket.Dispose();
        _listening.Wait();
        Dismiss();
        Task.WaitAll([.. _answers]);
        return _failures;
    }

    public void Dispose() => _socket.Dispose();

    private void Listen()
    {
        while (!_isStopping)
        {
            try
            {
                Socket connection = _socket.Accept();
                lock (_gate)
                {
                    _unnamed.Add(connection);
                    _answers.RemoveAll(answer => answer.IsCompleted);
                    _answers.Add(Task.Run(() => Answer(connection)));
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                Thread.Sleep(_isStopping ? TimeSpan.Zero : Pause);
            }
        }
    }

    /// <summary>Hangs up on who has connected and not said what for: nothing that they would wait for comes any more.</summary>
    private void Dismiss()
    {
        lock (_gate)
        {
            foreach (Socket connection in _unnamed)
            {
                try
                {
                    connection.Shutdown(SocketShutdown.Both);
                }
                catch (SocketException)
                {
                    // Gone already.
                }
            }
        }
    }

    private void Answer(Socket connection)
    {
        try
        {
            using Socket open = connection;
            string name = ReadName(connection);
            if (name.Length == 0)
            {
                // Hung up, or dismissed.
                return;
            }

            _instrument(HookRequest.Read(Path.Combine(_projectsFolder, Path.GetFileName(name) + HookRequest.FileExtension))
                ?? throw new InvalidDataException($"The request '{name}' of a build is damaged."));
        }
        catch (Exception exception)
        {
            // The boundary to the user's build, which must go on; told to the user when the run is over.
            lock (_gate)
            {
                _failures.Add(exception.Message);
            }
        }
    }

    /// <summary>The line that a connection starts with; empty when there is none.</summary>
    private string ReadName(Socket connection)
    {
        try
        {
            byte[] bytes = new byte[LongestName];
            int length = 0;
            int end = -1;
            while (end < 0 && length < bytes.Length)
            {
                int more = connection.Receive(bytes.AsSpan(length));
                if (more == 0)
                {
                    return "";
                }

                length += more;
                end = Array.IndexOf(bytes, (byte)'\n', 0, length);
            }

            return end < 0 ? throw new InvalidDataException("A build sent what is no request.") : Encoding.UTF8.GetString(bytes, 0, end);
        }
        finally
        {
            lock (_gate)
            {
                _unnamed.Remove(connection);
            }
        }
    }
}
