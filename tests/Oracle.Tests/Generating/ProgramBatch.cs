using System.Globalization;
using System.Text;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Some random programs in one source file.</summary>
internal sealed class ProgramBatch
{
    private readonly List<(int Seed, int FirstLine)> _starts = [];

    private ProgramBatch(string text) => Text = text;

    public string Text { get; }

    /// <summary>Why programs did not compile, and are left out: one reason for each.</summary>
    public IReadOnlyList<string> Rejected { get; private init; } = [];

    /// <summary>Writes the programs of some seeds. What the language refuses, as a label that another one hides, is left out.</summary>
    public static ProgramBatch Of(IEnumerable<int> seeds)
    {
        List<int> all = [.. seeds];
        ProgramBatch batch = Assemble(all, []);
        string path = Path.Combine(Directory.CreateTempSubdirectory("covertool-tests-").FullName, "Batch.cs");
        File.WriteAllText(path, batch.Text);
        Compilation compilation = Compiler.CompilationOf(path, new CompilationKind());
        Dictionary<int, string> rejected = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .GroupBy(diagnostic => batch.SeedAt(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1))
            .ToDictionary(errors => errors.Key, errors => $"{errors.First()} {errors.First().Location.SourceTree?.GetText().Lines[errors.First().Location.GetLineSpan().StartLinePosition.Line]}");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return rejected.Count == 0 ? batch : Assemble([.. all.Where(seed => !rejected.ContainsKey(seed))], [.. rejected.Values]);
    }

    /// <summary>The seed of the program that a line belongs to.</summary>
    public int SeedAt(int line) => _starts.LastOrDefault(start => start.FirstLine <= line, _starts[0]).Seed;

    private static ProgramBatch Assemble(List<int> seeds, IReadOnlyList<string> rejected)
    {
        StringBuilder text = new();
        List<(int Seed, int FirstLine)> starts = [];
        text.AppendLine("using static Support;").AppendLine();
        int line = 3;
        foreach (int seed in seeds)
        {
            string program = ProgramWriter.Write(string.Create(CultureInfo.InvariantCulture, $"P{seed}"), seed);
            starts.Add((seed, line));
            text.Append(program);
            line += program.Count(c => c == '\n');
        }

        starts.Add((-1, line));
        text.AppendLine("static class Program").AppendLine("{").AppendLine("    static async Task Main()").AppendLine("    {");
        seeds.ForEach(seed => text.AppendLine(CultureInfo.InvariantCulture, $"        await P{seed}.Run();"));
        text.AppendLine("    }").AppendLine("}").AppendLine();
        text.Append(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Generating", "Support.cs")));
        ProgramBatch batch = new(text.ToString()) { Rejected = rejected };
        batch._starts.AddRange(starts);
        return batch;
    }
}
