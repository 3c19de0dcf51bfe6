using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Tests.Programs;

/// <summary>Compiles single-file programs.</summary>
public static class Compiler
{
    /// <summary>What every program may use without saying so.</summary>
    public const string GlobalUsings =
        """
        global using System; global using System.IO; global using System.Collections.Generic; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<MetadataReference[]> FrameworkReferences = new(() =>
        [.. FrameworkAssemblies.Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly string[] DebugSymbol = ["DEBUG"];

    private static readonly string RuntimeConfig = $$"""
        {
          "runtimeOptions": {
            "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" },
            "configProperties": { "System.Globalization.Invariant": true }
          }
        }
        """;

    /// <summary>The assemblies of the running framework.</summary>
    public static IEnumerable<string> FrameworkAssemblies => Directory
        .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
        .Where(path => Path.GetFileName(path) is { } name &&
            (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll") &&
            !name.Contains(".Native.", StringComparison.Ordinal));

    /// <summary>Compiles a source file into a folder and returns the path of the program.</summary>
    public static string Compile(string sourcePath, string folder, CompilationKind how)
    {
        string path = Path.Combine(folder, Path.GetFileNameWithoutExtension(sourcePath) + ".dll");
        File.WriteAllText(Path.ChangeExtension(path, ".runtimeconfig.json"), RuntimeConfig);
        if (how.UsesSdk)
        {
            SdkCompiler.Compile(sourcePath, path, how);
            return path;
        }

        string symbolsPath = how.SymbolsPath ?? Path.ChangeExtension(path, ".pdb");
        EmitOptions options = new(
            metadataOnly: how.IsReferenceAssembly,
            includePrivateMembers: !how.IsReferenceAssembly,
            debugInformationFormat: how.Symbols ?? DebugInformationFormat.PortablePdb,
            pdbFilePath: how.Symbols is null ? null : symbolsPath);

        bool hasSymbolFile = how.Symbols == DebugInformationFormat.PortablePdb && !how.IsReferenceAssembly;
        using FileStream image = File.Create(path);
        using FileStream? symbols = hasSymbolFile ? File.Create(symbolsPath) : null;
        SyntaxTree? generated = how.GeneratedSource is { } text
            ? CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions(how), Path.Combine(folder, "obj", "Made.cs"))
            : null;
        EmitResult result = Parse(sourcePath, how, generated).Emit(
            image, symbols, options: options, embeddedTexts: generated is null ? null : [EmbeddedText.FromSource(generated.FilePath, generated.GetText())]);
        if (!result.Success)
        {
            throw new InvalidOperationException($"{sourcePath} does not compile: {string.Join('\n', result.Diagnostics)}");
        }

        return path;
    }

    // Read as the compiler reads it: the PDB's checksum is that of the file's bytes.
    private static SourceText ReadSource(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file, checksumAlgorithm: SourceHashAlgorithm.Sha256);
    }

    private static CSharpParseOptions ParseOptions(CompilationKind how) => CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Preview)
        .WithPreprocessorSymbols(ImmutableArray.CreateRange(DebugSymbol.Where(_ => how.Configuration == OptimizationLevel.Debug)));

    /// <summary>The compilation of a source file, which is its first tree.</summary>
    public static CSharpCompilation CompilationOf(string sourcePath, CompilationKind how) => Parse(sourcePath, how, generated: null);

    private static CSharpCompilation Parse(string sourcePath, CompilationKind how, SyntaxTree? generated)
    {
        CSharpParseOptions parse = ParseOptions(how);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText(ReadSource(sourcePath), parse, sourcePath),
            CSharpSyntaxTree.ParseText(GlobalUsings, parse, "GlobalUsings.g.cs", Encoding.UTF8),
            .. how.MoreSources.Select(path => CSharpSyntaxTree.ParseText(ReadSource(path), parse, path)),
            .. generated is null ? Array.Empty<SyntaxTree>() : [generated],
        ];
        CSharpCompilationOptions options = new(
            OutputKind.ConsoleApplication,
            optimizationLevel: how.Configuration,
            allowUnsafe: true,
            deterministic: true,
            sourceReferenceResolver: how.PathMap is { } map ? new SourceFileResolver([], null, [map]) : null);
        if (how.HasStrongName)
        {
            options = options.WithPublicSign(true).WithCryptoPublicKey([.. typeof(Enumerable).Assembly.GetName().GetPublicKey()!]);
        }

        return CSharpCompilation.Create(Path.GetFileNameWithoutExtension(sourcePath), trees, FrameworkReferences.Value, options);
    }
}
