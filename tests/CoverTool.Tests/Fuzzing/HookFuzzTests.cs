using System.Net.Sockets;
using System.Text;
using CoverTool.Fuzzing;
using CoverTool.Hook;
using Xunit.Abstractions;

namespace CoverTool.Tests.Fuzzing;

/// <summary>What builds send and write may be any bytes: covertool goes on, and so do they.</summary>
public sealed class HookFuzzTests(ITestOutputHelper output) : IDisposable
{
    private static readonly byte[][] Requests =
    [
        Encoding.UTF8.GetBytes("/build/Shop.dll\n/src/Shop.csproj\ntrue\n"),
        Encoding.UTF8.GetBytes("\uFEFF/build/Über Shop/Shop.dll\r\n/src/Shop.csproj\r\nfalse\r\n"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Requests_of_any_bytes_are_read() => new FuzzRun("requests of builds", output).All(
        mutator => mutator.Mutate(mutator.OneOf(Requests), Requests),
        bytes => HookRequest.Parse(bytes),
        request => Assert.True(Path.IsPathFullyQualified(request.Folder)));

    [Fact]
    public void Whatever_comes_through_the_socket_other_builds_are_answered()
    {
        int answered = 0;
        using HookServer server = new(_folder.Location, _ => Interlocked.Increment(ref answered));
        server.Start(_folder["hook"]);
        File.WriteAllBytes(_folder["1" + HookRequest.FileExtension], Requests[0]);
        byte[][] names = ["1\n"u8.ToArray(), "../1\n"u8.ToArray(), "0123456789abcdef0123456789abcdef\n"u8.ToArray()];
        new FuzzRun("connections of builds", output) { Share = 0.05 }.All<object>(
            mutator => mutator.Mutate(mutator.OneOf(names), names),
            bytes =>
            {
                int before = Volatile.Read(ref answered);
                Send(bytes);
                return Volatile.Read(ref answered) > before ? server : null;
            },
            _ => { });

        int soFar = answered;
        HookClient.Run([HookClient.Verb, _folder["hook"], "1"]);
        server.Stop();

        Assert.Equal(soFar + 1, answered);
    }

    private void Send(byte[] bytes)
    {
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(_folder["hook"]));
            socket.Send(bytes);
            socket.Shutdown(SocketShutdown.Send);
            while (socket.Receive(new byte[1]) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // Who sends too much is hung up on.
        }
    }
}
