using System.Collections.Immutable;
using System.Text;
using CoverTool.Data;
using CoverTool.Restore;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Tests.EndToEnd;

/// <summary>A small program, built into a folder, with sources, whose fate covertool is to follow.</summary>
internal sealed class MeasuredProgram
{
    private const string Source = """
        using System;
        using System.Diagnostics;
        using System.IO;
        using System.Threading;

        public static class Program
        {
            public static int Main(string[] arguments)
            {
                Console.WriteLine("started " + string.Join(' ', arguments));
                switch (arguments[0])
                {
                    case "exit":
                        return int.Parse(arguments[1]);
                    case "copy":
                        Console.Write(Console.In.ReadToEnd());
                        return 0;
                    case "wait":
                        File.WriteAllText(arguments[1] + "~", Environment.ProcessId.ToString());
                        File.Move(arguments[1] + "~", arguments[1]);
                        Thread.Sleep(60000);
                        return 0;
                    case "steps":
                        for (int done = 0; Console.ReadLine() != null; )
                        {
                            done = Step(done);
                            Console.WriteLine("step " + done);
                        }

                        return 0;
                    case "leave":
                        Process.Start(new ProcessStartInfo("dotnet", new[] { typeof(Program).Assembly.Location, "linger" }) { RedirectStandardOutput = true }).StandardOutput.ReadLine();
                        return 0;
                    case "linger":
                        Thread.Sleep(1500);
                        return Step(-1);
                    default:
                        return 1;
                }
            }

            private static int Step(int done)
            {
                return done + 1;
            }
        }
        """;

    private MeasuredProgram(string folder) => Folder = folder;

    /// <summary>Where the program's files are.</summary>
    public string Folder { get; }

    public string Module => Path.Combine(Folder, "Measured.dll");

    /// <summary>Builds the program into <c>bin</c> of a folder that gets its source, too. No two builds have the same bytes.</summary>
    public static MeasuredProgram Build(TemporaryFolder folder, bool hasSymbols = true, string bin = "bin")
    {
        MeasuredProgram program = new(Directory.CreateDirectory(folder[bin]).FullName);
        string source = folder.Write("Measured.cs", Source);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Measured",
            [CSharpSyntaxTree.ParseText(SourceText.From(Source, Encoding.UTF8), path: source)],
            References());
        using FileStream module = File.Create(program.Module);
        using FileStream? symbols = hasSymbols ? File.Create(Path.ChangeExtension(program.Module, ".pdb")) : null;
        EmitResult result = compilation.Emit(module, symbols, options: new EmitOptions(
            debugInformationFormat: DebugInformationFormat.PortablePdb,
            pdbFilePath: Path.ChangeExtension(program.Module, ".pdb")));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        folder.Write($"{bin}/Measured.runtimeconfig.json", $$"""
            { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
            """);
        return program;
    }

    /// <summary>How often the program has made a step, according to a data file.</summary>
    public static long StepsIn(string dataPath)
    {
        ModuleCounts module = DataFile.Read(dataPath).Modules.Single();
        MethodEntry step = module.Map.Methods.Single(method => method.Name == "Step");
        return step.SequencePoints.Single().Hits.In(module.Counters.AsSpan());
    }

    /// <summary>All files of the program with what must be the same after a run.</summary>
    public ImmutableArray<(string Path, string Hash, FileTime Modified, UnixFileMode Mode)> Snapshot() =>
    [
        .. Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Select(path =>
            (path, ContentHash.OfFile(path)!, NativeFile.ModifiedTime(path), File.GetUnixFileMode(path))),
    ];

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));
}
