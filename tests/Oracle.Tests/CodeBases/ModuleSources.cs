using System.Reflection.Metadata;
using System.Text;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Oracle.Tests.CodeBases;

/// <summary>Compiles a module again, for Debug and Release, from the sources that its symbols name.</summary>
internal static class ModuleSources
{
    // The kinds of custom debug information in portable PDBs, by the compiler's own specification.
    private static readonly Guid CompilationOptionsKind = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");

    /// <summary>The compilation of a module that lies beside its symbols and the modules it refers to.</summary>
    public static CSharpCompilation CompilationOf(string modulePath, OptimizationLevel configuration)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(modulePath))!;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(modulePath, ".pdb")));
        MetadataReader reader = provider.GetMetadataReader();
        Dictionary<string, string> settings = Settings(reader);
        IEnumerable<string> symbols = settings.GetValueOrDefault("define", "").Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Where(symbol => symbol != "DEBUG")
            .Concat(configuration == OptimizationLevel.Debug ? ["DEBUG"] : []);
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithPreprocessorSymbols(symbols);
        IEnumerable<SyntaxTree> trees = reader.Documents
            .Select(document => reader.GetString(reader.GetDocument(document).Name))
            .Select(path => LocalPath(path, folder))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && File.Exists(path))
            .Select(path => Parse(path, parse));
        IEnumerable<string> references = Directory.GetFiles(folder, "*.dll").Where(path => Path.GetFileName(path) != Path.GetFileName(modulePath));
        HashSet<string> framework = [.. Compiler.FrameworkAssemblies.Select(path => Path.GetFileName(path))];
        return CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(modulePath),
            trees,
            Compiler.FrameworkAssemblies.Concat(references.Where(path => !framework.Contains(Path.GetFileName(path)) && IsManaged(path))).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: configuration, allowUnsafe: true, deterministic: true));
    }

    // "/_/" stands for the root of the repository in builds that are to be the same everywhere.
    private static string LocalPath(string path, string folder)
    {
        const string root = "/_/";
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            return path;
        }

        for (DirectoryInfo? outer = new(folder); outer is not null; outer = outer.Parent)
        {
            string candidate = Path.Combine(outer.FullName, path[root.Length..]);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return path;
    }

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using FileStream file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(file, checksumAlgorithm: SourceHashAlgorithm.Sha256), options, path);
    }

    private static bool IsManaged(string path)
    {
        using System.Reflection.PortableExecutable.PEReader reader = new(File.OpenRead(path));
        return reader.HasMetadata;
    }

    // Names and values in turn, each ended by a zero.
    private static Dictionary<string, string> Settings(MetadataReader reader)
    {
        foreach (CustomDebugInformation found in reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation))
        {
            if (reader.GetGuid(found.Kind) == CompilationOptionsKind)
            {
                string[] parts = Encoding.UTF8.GetString(reader.GetBlobBytes(found.Value)).Split('\0');
                return parts.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
            }
        }

        return [];
    }
}
