using System.Collections.Concurrent;
using System.Net.Sockets;
using CoverTool.Hook;

namespace CoverTool.Tests.Hook;

public sealed class HookServerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string SocketPath => _folder["hook"];

    [Fact]
    public void Builds_that_ask_at_once_are_all_answered()
    {
        ConcurrentBag<HookRequest> requests = [];
        using HookServer server = new(_folder.Location, requests.Add);
        server.Start(SocketPath);
        HookRequest[] asked = [.. Enumerable.Range(0, 20).Select(i => WriteRequest($"{i}", $"/build/{i}/Shop {i}.dll"))];

        Parallel.For(0, asked.Length, i => Ask($"{i}"));

        Assert.Empty(server.Stop());
        Assert.Equal(asked.OrderBy(request => request.TargetPath), requests.OrderBy(request => request.TargetPath));
    }

    [Fact]
    public void A_build_waits_until_its_output_is_instrumented()
    {
        bool isDone = false;
        using HookServer server = new(_folder.Location, _ =>
        {
            Thread.Sleep(200);
            Volatile.Write(ref isDone, true);
        });
        server.Start(SocketPath);
        WriteRequest("1", "/build/Shop.dll");

        Ask("1");

        Assert.True(Volatile.Read(ref isDone));
        server.Stop();
    }

    [Fact]
    public async Task Stopping_waits_for_what_is_being_answered()
    {
        using ManualResetEventSlim started = new();
        bool isDone = false;
        using HookServer server = new(_folder.Location, _ =>
        {
            started.Set();
            Thread.Sleep(200);
            isDone = true;
        });
        server.Start(SocketPath);
        WriteRequest("1", "/build/Shop.dll");
        Task build = Task.Run(() => Ask("1"));
        started.Wait();

        server.Stop();

        Assert.True(isDone);
        await build;
    }

    [Fact]
    public void What_goes_wrong_is_told_at_the_end_and_never_to_the_build()
    {
        using HookServer server = new(_folder.Location, _ => throw new InvalidOperationException("disk full"));
        server.Start(SocketPath);
        WriteRequest("1", "/build/Shop.dll");

        Ask("1");
        Ask("no such request");

        IReadOnlyList<string> failures = server.Stop();
        Assert.Equal(2, failures.Count);
        Assert.Contains("disk full", failures);
    }

    [Fact]
    public void Who_connects_and_says_nothing_is_not_waited_for()
    {
        using HookServer server = new(_folder.Location, _ => { });
        server.Start(SocketPath);
        using Socket silent = Connect();
        using Socket hesitant = Connect();
        hesitant.Send("1"u8);
        WriteRequest("1", "/build/Shop.dll");
        Ask("1");

        Assert.Empty(server.Stop());
    }

    [Fact]
    public void Who_sends_anything_without_end_is_told_of_and_others_are_answered()
    {
        ConcurrentBag<HookRequest> requests = [];
        using HookServer server = new(_folder.Location, requests.Add);
        server.Start(SocketPath);
        using (Socket talkative = Connect())
        {
            talkative.Send(new byte[10_000]);
        }

        HookRequest asked = WriteRequest("1", "/build/Shop.dll");
        Ask("1");

        Assert.Contains("no request", Assert.Single(server.Stop()), StringComparison.Ordinal);
        Assert.Equal(asked, Assert.Single(requests));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("/build/Shop.dll\n/src/Shop.csproj\n")]
    [InlineData("build/Shop.dll\n/src/Shop.csproj\ntrue\n")]
    [InlineData("/build/\0.dll\n/src/Shop.csproj\ntrue\n")]
    public void A_request_that_is_none_is_told_of(string content)
    {
        using HookServer server = new(_folder.Location, _ => Assert.Fail("There is nothing to instrument."));
        server.Start(SocketPath);
        _folder.Write("1" + HookRequest.FileExtension, content);

        Ask("1");

        Assert.Contains("damaged", Assert.Single(server.Stop()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_goes_on_when_nobody_listens()
    {
        Ask("1");

        Assert.Equal(0, HookClient.Run([HookClient.Verb]));
    }

    public void Dispose() => _folder.Dispose();

    private Socket Connect()
    {
        Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(SocketPath));
        return socket;
    }

    private void Ask(string request) => Assert.Equal(0, HookClient.Run([HookClient.Verb, SocketPath, request]));

    private HookRequest WriteRequest(string name, string target)
    {
        _folder.Write(name + HookRequest.FileExtension, $"{target}\n/src/Shop.csproj\ntrue\n");
        return new HookRequest(target, "/src/Shop.csproj", IsTest: true);
    }
}
