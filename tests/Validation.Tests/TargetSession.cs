using CoverTool.Data;
using CoverTool.Instrumenter;

namespace CoverTool.Validation.Tests;

/// <summary>A session folder for one target, removed afterwards.</summary>
internal sealed class TargetSession : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("covertool-validation-");

    public TargetSession()
    {
        Directory.CreateDirectory(Path.Combine(_root.FullName, "counters"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "CoverTool.Collector.dll"), Path.Combine(_root.FullName, "CoverTool.Collector.dll"));
        ProgramFolder = _root.CreateSubdirectory("program").FullName;
    }

    public string ProgramFolder { get; }

    /// <summary>Instruments a program in place and returns its map.</summary>
    public ModuleMap Instrument(string program, string sourceRoot)
    {
        InstrumentationResult result = ModuleInstrumenter.Instrument(new InstrumentationRequest(program, sourceRoot, _root.FullName));
        InstrumentationResult.Instrumented instrumented = Assert.IsType<InstrumentationResult.Instrumented>(result);
        File.WriteAllBytes(program, instrumented.Image);
        File.WriteAllBytes(instrumented.SymbolsPath!, instrumented.Symbols!);
        return instrumented.Map;
    }

    public long[] ReadCounters(ModuleMap map)
    {
        CounterFolderReading reading = CounterFolderReader.Read(Path.Combine(_root.FullName, "counters"), [map]);
        Assert.Empty(reading.RefusedFiles);
        Assert.All(reading.Processes, process => Assert.Equal(0, process.LostSections));
        return [.. reading.Modules.Single().Counters];
    }

    public void Dispose() => _root.Delete(recursive: true);
}
