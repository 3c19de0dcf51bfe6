using System.Net.Sockets;
using System.Text;

namespace CoverTool.Hook;

/// <summary>
/// The command that the build runs when a project's output is ready: asks the covertool process of the session to
/// instrument that output, and waits until it has.
/// </summary>
internal static class HookClient
{
    /// <summary>The hidden verb: <c>covertool hook SOCKET REQUEST</c>.</summary>
    public const string Verb = "hook";

    /// <summary>Always 0: whatever goes wrong here, the user's build goes on, and covertool itself reports it.</summary>
    public static int Run(string[] args)
    {
        if (args.Length != 3)
        {
            return ExitCode.Success;
        }

        try
        {
            using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(args[1]));
            socket.Send(Encoding.UTF8.GetBytes(args[2] + '\n'));
            WaitForEnd(socket);
        }
        catch (SocketException)
        {
            // The run is over, or was killed: nobody is there to be told.
        }

        return ExitCode.Success;
    }

    private static void WaitForEnd(Socket socket)
    {
        byte[] buffer = new byte[16];
        while (socket.Receive(buffer) > 0)
        {
        }
    }
}
