using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Validation.Tests;

/// <summary>A target compiled to a program in a folder of its own.</summary>
internal static class CompiledTarget
{
    private static readonly Lazy<MetadataReference[]> FrameworkReferences = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name &&
                (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly string[] Symbols = ["DEBUG"];

    /// <summary>Compiles a source file and returns the path of the program.</summary>
    public static string Compile(string sourcePath, OptimizationLevel configuration, string folder)
    {
        SourceText text = SourceText.From(File.ReadAllText(sourcePath), Encoding.UTF8, SourceHashAlgorithm.Sha256);
        CSharpParseOptions parse = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.Preview)
            .WithPreprocessorSymbols(ImmutableArray.CreateRange(Symbols.Take(configuration == OptimizationLevel.Debug ? 1 : 0)));
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText(text, parse, sourcePath),
            CSharpSyntaxTree.ParseText(
                """
                global using System; global using System.IO; global using System.Collections.Generic; global using System.Linq;
                global using System.Threading; global using System.Threading.Tasks;
                """, parse, "GlobalUsings.g.cs", Encoding.UTF8),
        ];
        string name = Path.GetFileNameWithoutExtension(sourcePath);
        CSharpCompilation compilation = CSharpCompilation.Create(name, trees, FrameworkReferences.Value, new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, optimizationLevel: configuration, allowUnsafe: true, deterministic: true));

        string path = Path.Combine(folder, name + ".dll");
        string symbolsPath = Path.ChangeExtension(path, ".pdb");
        using (FileStream image = File.Create(path))
        using (FileStream symbols = File.Create(symbolsPath))
        {
            EmitResult result = compilation.Emit(image, symbols, options: new EmitOptions(
                debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: symbolsPath));
            if (!result.Success)
            {
                throw new InvalidOperationException($"{name} does not compile: {string.Join('\n', result.Diagnostics)}");
            }
        }

        File.WriteAllText(Path.ChangeExtension(path, ".runtimeconfig.json"), RuntimeConfig);
        return path;
    }

    private static readonly string RuntimeConfig = $$"""
        { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" }, "configProperties": { "System.Globalization.Invariant": true } } }
        """;
}
