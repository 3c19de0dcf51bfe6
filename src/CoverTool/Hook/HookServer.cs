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
    private readonly Lock _gate = new();
    private readonly List<Task> _answers = [];
    private readonly List<string> _failures = [];
    private readonly string _projectsFolder;
    private readonly Action<HookRequest> _instrument;
    private Task _listening = Task.CompletedTask;

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
        _socket.Dispose();
        _listening.Wait();
        Task.WaitAll([.. _answers]);
        return _failures;
    }

    public void Dispose() => _socket.Dispose();

    private void Listen()
    {
        while (true)
        {
            try
            {
                Socket connection = _socket.Accept();
                lock (_gate)
                {
                    _answers.RemoveAll(answer => answer.IsCompleted);
                    _answers.Add(Task.Run(() => Answer(connection)));
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(Socket connection)
    {
        using NetworkStream stream = new(connection, ownsSocket: true);
        try
        {
            using StreamReader reader = new(stream, Encoding.UTF8);
            string name = Path.GetFileName(reader.ReadLine() ?? "");
            HookRequest? request = HookRequest.Read(Path.Combine(_projectsFolder, name + HookRequest.FileExtension));
            if (request is not null)
            {
                _instrument(request);
            }
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
}
