using System.Diagnostics;
using System.Reflection.PortableExecutable;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Instrumenter.Tests;

/// <summary>Modules with precompiled (ReadyToRun) code.</summary>
public sealed class PrecompiledModuleTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <PublishReadyToRun>true</PublishReadyToRun>
            <SelfContained>false</SelfContained>
            <AssemblyName>Program</AssemblyName>
          </PropertyGroup>
        </Project>
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_ReadyToRun_module_is_instrumented_as_plain_IL()
    {
        string folder = _session.ProgramFolder;
        File.WriteAllText(Path.Combine(folder, "Program.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            for (int i = 0; i < 3; i++)
                System.Console.WriteLine("hello");
            """);
        Publish(folder);
        string program = Path.Combine(folder, "out", "Program.dll");
        Assert.NotEqual(0, PrecompiledSize(program));
        ProgramRun plain = ProgramRun.Of(program);

        ModuleMap map = _session.Instrument(program, folder);

        Assert.Equal(0, PrecompiledSize(program));
        Assert.Equal(plain, ProgramRun.Of(program));
        long[] counters = _session.ReadCounters(map);
        Assert.Contains(map.Methods.Single().SequencePoints, point => point.StartLine == 2 && point.Hits.In(counters) == 3);
    }

    private static int PrecompiledSize(string path)
    {
        using PEReader pe = new(File.OpenRead(path));
        return pe.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size;
    }

    private static void Publish(string folder)
    {
        ProcessStartInfo start = new("dotnet", ["publish", "-c", "Release", "--use-current-runtime", "-o", Path.Combine(folder, "out"), "-v", "q", "--nologo"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
