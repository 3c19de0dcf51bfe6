using System.Diagnostics;
using System.Text.Json.Nodes;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Collector.Tests;

/// <summary>A program on a runtime that lacks what the collector needs and the program itself does not.</summary>
public sealed class MissingFrameworkTests : IDisposable
{
    private const string Framework = "shared/Microsoft.NETCore.App";

    private const string Source = """
        static class Program
        {
            static void Main()
            {
                for (int i = 0; i < 3; i++)
                    Console.WriteLine(i);
            }
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("System.Collections.dll")]
    [InlineData("System.Memory.dll")]
    public void The_program_runs_on_without_being_counted(string missing)
    {
        string program = _session.Compile(Source, new CompilationKind());
        string runtime = Path.Combine(_session.ProgramFolder, "runtime");
        CopyWithout(missing, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../..")), runtime);
        ProgramRun plain = Run(runtime, program);
        Assert.Equal(new ProgramRun("0\n1\n2\n", "", 0), plain);

        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(plain, Run(runtime, program));
        CounterFolderReading reading = _session.ReadCounterFiles(map);
        Assert.Empty(reading.Processes);
        Assert.All(reading.RefusedFiles, refused => Assert.Contains("never finished", refused.Reason, StringComparison.Ordinal));
    }

    // The host knows its place by its real path; all else may be links.
    private static void CopyWithout(string missing, string from, string to)
    {
        string version = Environment.Version.ToString();
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, file);
            bool isPart = relative == "dotnet" || relative.StartsWith("host", StringComparison.Ordinal) || relative.StartsWith($"{Framework}/{version}", StringComparison.Ordinal);
            if (!isPart || Path.GetFileName(file) == missing)
            {
                continue;
            }

            string copy = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetFileName(file) == "Microsoft.NETCore.App.deps.json")
            {
                File.WriteAllText(copy, Without(missing, File.ReadAllText(file)));
            }
            else if (relative == "dotnet")
            {
                File.Copy(file, copy);
            }
            else
            {
                File.CreateSymbolicLink(copy, file);
            }
        }
    }

    private static string Without(string missing, string dependencies)
    {
        JsonNode root = JsonNode.Parse(dependencies)!;
        foreach (JsonNode? library in root["targets"]!.AsObject().SelectMany(target => target.Value!.AsObject()).Select(item => item.Value))
        {
            JsonObject assets = library!["runtime"]!.AsObject();
            foreach (string name in assets.Select(asset => asset.Key).Where(name => Path.GetFileName(name) == missing).ToList())
            {
                assets.Remove(name);
            }
        }

        return root.ToJsonString();
    }

    private static ProgramRun Run(string runtime, string program)
    {
        ProcessStartInfo start = new(Path.Combine(runtime, "dotnet"), ["exec", program]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROOT"] = runtime;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(output, errors.Result, process.ExitCode);
    }
}
