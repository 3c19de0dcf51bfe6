using System.Diagnostics;
using System.Globalization;

namespace CoverTool.Soak;

/// <summary>The server, or covertool that runs it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process)
    {
        _process = process;
        Address = new Uri(Await("listening on ")[0]);
    }

    /// <summary>The process that was started.</summary>
    public int Id => _process.Id;

    public Uri Address { get; }

    /// <summary>Starts a program with <c>dotnet</c> and waits until it answers.</summary>
    public static ServerProcess Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>Ends it in the way of its kind, and returns what it counted for itself.</summary>
    public (long Calls, long Discounts) Stop()
    {
        using HttpClient client = new() { BaseAddress = Address };
        client.GetStringAsync(new Uri("/stop", UriKind.Relative)).GetAwaiter().GetResult();
        long[] counts = [.. Await("counts ").Select(word => long.Parse(word, CultureInfo.InvariantCulture))];
        _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        return (counts[0], counts[1]);
    }

    public void Dispose() => _process.Dispose();

    private string[] Await(string start)
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line[start.Length..].Split(' ');
            }
        }

        throw new InvalidOperationException($"The server ended and never said '{start}'.");
    }
}
