using System.Globalization;
using System.Text;
using CoverTool.Data;
using CoverTool.Oracle.Tests.Counting;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CoverTool.Oracle.Tests.CodeBases;

/// <summary>Compares how many branches the lines of a module have in its map, and in its source.</summary>
internal sealed class CodeBaseComparison
{
    private readonly StringBuilder _lines = new();

    /// <summary>How many lines have branches, in the map or in the source.</summary>
    public int Lines { get; private set; }

    /// <summary>How many branches the source has.</summary>
    public int Branches { get; private set; }

    /// <summary>How many lines have more branches than are in their source.</summary>
    public int More { get; private set; }

    /// <summary>How many lines have fewer branches than are in their source.</summary>
    public int Fewer { get; private set; }

    public string Report => $"{Lines} lines with {Branches} branches; more in {More} lines, fewer in {Fewer}\n{_lines}";

    public static CodeBaseComparison Of(string modulePath, OptimizationLevel configuration)
    {
        CSharpCompilation compilation = ModuleSources.CompilationOf(modulePath, configuration);
        CodeBaseComparison result = new();
        using ProgramSession session = new();
        string path = Path.Combine(session.ProgramFolder, Path.GetFileName(modulePath));
        using (FileStream image = File.Create(path))
        using (FileStream symbols = File.Create(Path.ChangeExtension(path, ".pdb")))
        {
            EmitResult emitted = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: Path.ChangeExtension(path, ".pdb")));
            Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        }

        string root = CommonFolder([.. compilation.SyntaxTrees.Select(tree => tree.FilePath)]);
        ModuleMap map = session.Instrument(path, root);
        ILookup<(string, int), BranchPointEntry> measured = map.Methods
            .SelectMany(method => method.BranchPoints)
            .ToLookup(branch => (map.Documents[branch.Document].PdbPath, branch.Line));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            result.Add(tree, SourceCounter.Count(compilation, tree).Listing, line => measured[(tree.FilePath, line)].Count());
        }

        return result;
    }

    private void Add(SyntaxTree tree, SourceListing listing, Func<int, int> measured)
    {
        ILookup<int, SourceDecision> decisions = listing.Decisions.ToLookup(decision => decision.Line);
        string[] text = tree.ToString().Split('\n');
        for (int line = 1; line <= text.Length; line++)
        {
            int expected = decisions[line].Sum(decision => decision.Outcomes.Length);
            int actual = measured(line);
            Lines += expected + actual > 0 ? 1 : 0;
            Branches += expected;
            More += actual > expected ? 1 : 0;
            Fewer += actual < expected ? 1 : 0;
            if (expected != actual)
            {
                string forms = string.Join(' ', decisions[line].Select(decision => $"{decision.Form} {decision.Outcomes.Length}"));
                _lines.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(tree.FilePath)}:{line}: {actual} for {expected} ({forms}): {text[line - 1].Trim()}");
            }
        }
    }

    private static string CommonFolder(string[] paths)
    {
        string folder = Path.GetDirectoryName(paths[0])!;
        while (!paths.All(path => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
