using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Reads from a PDB how its module was compiled.</summary>
internal static class CompilationOptions
{
    // The kind of the record, from the portable PDB format: pairs of zero-terminated UTF-8 texts.
    private static readonly Guid RecordKind = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");

    /// <summary>How to parse the module's source files: with the preprocessor symbols that were defined.</summary>
    public static CSharpParseOptions Read(ModuleDefinition module)
    {
        string[] texts = module.CustomDebugInformations
            .OfType<BinaryCustomDebugInformation>()
            .Where(record => record.Identifier == RecordKind)
            .SelectMany(record => Encoding.UTF8.GetString(record.Data).Split('\0'))
            .ToArray();
        int symbols = Array.IndexOf(texts, "define");
        return CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.Preview)
            .WithPreprocessorSymbols(symbols < 0 ? [] : texts[symbols + 1].Split(',').ToList());
    }
}
