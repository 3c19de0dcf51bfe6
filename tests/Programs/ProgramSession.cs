using CoverTool.Data;
using CoverTool.Instrumenter;
using CoverTool.Instrumenter.Probes;

namespace CoverTool.Tests.Programs;

/// <summary>A session folder with a program in it, removed afterwards.</summary>
public sealed class ProgramSession : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("covertool-tests-");

    public ProgramSession()
    {
        Directory.CreateDirectory(CounterFolder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "CoverTool.Collector.dll"), CollectorPath);
        ProgramFolder = _root.CreateSubdirectory("program").FullName;
    }

    public string ProgramFolder { get; }

    /// <summary>See <see cref="InstrumentationRequest.OptimizesDebugCode"/>; what covertool does when nobody asks for anything.</summary>
    public bool OptimizesDebugCode { get; init; } = true;

    /// <summary>Whether there is a probe for everything, and not only where no other one tells.</summary>
    public bool HasEveryProbe { get; init; }

    public string CollectorPath => Path.Combine(_root.FullName, "CoverTool.Collector.dll");

    /// <summary>Where the collector creates counter files.</summary>
    public string CounterFolder => Path.Combine(_root.FullName, "counters");

    public string[] CounterFiles => Directory.GetFiles(CounterFolder);

    /// <summary>Writes a source file and compiles it beside.</summary>
    public string Compile(string source, CompilationKind how)
    {
        string sourcePath = Path.Combine(ProgramFolder, "Program.cs");
        File.WriteAllText(sourcePath, source);
        return Compiler.Compile(sourcePath, ProgramFolder, how);
    }

    public InstrumentationResult TryInstrument(string program, string sourceRoot) =>
        ModuleInstrumenter.Instrument(new InstrumentationRequest(program, new SourceTree(sourceRoot), _root.FullName)
        {
            OptimizesDebugCode = OptimizesDebugCode,
            ProbeDensity = HasEveryProbe ? ProbeDensity.Every : ProbeDensity.Fewest,
        });

    /// <summary>Instruments a program in place and returns its map.</summary>
    public ModuleMap Instrument(string program, string sourceRoot)
    {
        InstrumentationResult result = TryInstrument(program, sourceRoot);
        Assert.True(result is InstrumentationResult.Instrumented, result.ToString());
        InstrumentationResult.Instrumented instrumented = (InstrumentationResult.Instrumented)result;
        File.WriteAllBytes(program, instrumented.Image);
        if (instrumented.Symbols is { } symbols)
        {
            File.WriteAllBytes(instrumented.SymbolsPath!, symbols);
        }

        return instrumented.Map;
    }

    /// <summary>
    /// Instruments in place every module of a folder that was compiled from sources under a root, and returns their maps.
    /// </summary>
    public ModuleMap[] InstrumentFolder(string folder, string sourceRoot) =>
    [
        .. Directory.GetFiles(folder, "*.dll")
            .Order(StringComparer.Ordinal)
            .Where(path => TryInstrument(path, sourceRoot) is not InstrumentationResult.Skipped { Reason: SkipReason.NoSymbols or SkipReason.NoLocalSources })
            .Select(path => Instrument(path, sourceRoot)),
    ];

    public long[] ReadCounters(ModuleMap map) => [.. ReadCounters([map]).Single().Counters];

    /// <summary>The counters of several modules, in the order of their maps.</summary>
    public ModuleCounts[] ReadCounters(ModuleMap[] maps)
    {
        CounterFolderReading reading = ReadCounterFiles(maps);
        Assert.Empty(reading.RefusedFiles);
        Assert.All(reading.Processes, process => Assert.Equal(0, process.LostSections));
        Assert.All(reading.Modules, module => Assert.DoesNotContain(module.Counters, hits => hits < 0));
        return [.. reading.Modules];
    }

    public CounterFolderReading ReadCounterFiles(params ModuleMap[] maps) =>
        CounterFolderReader.Read(CounterFolder, maps);

    public void Dispose() => _root.Delete(recursive: true);
}
