using System.Text;
using CoverTool.Instrumenter.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Parses the source files of one module as they were parsed when it was compiled.</summary>
internal sealed class SourceParser
{
    // The kind of the record, from the portable PDB format: pairs of zero-terminated UTF-8 texts.
    private static readonly Guid RecordKind = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");

    private readonly CSharpParseOptions _options;

    private SourceParser(CSharpParseOptions options)
    {
        _options = options;
    }

    /// <summary>A parser with the preprocessor symbols that the module's PDB records.</summary>
    public static SourceParser For(ModuleSymbols symbols)
    {
        string[] texts = Encoding.UTF8.GetString(symbols.RecordOfModule(RecordKind) ?? []).Split('\0');
        int defined = Array.IndexOf(texts, "define");
        return new SourceParser(CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.Preview)
            .WithPreprocessorSymbols(defined < 0 ? [] : texts[defined + 1].Split(',').ToList()));
    }

    /// <summary>The syntax of a file, which is parsed when it is first needed.</summary>
    public SourceFile Open(string path, string content) => new(path, content, _options);
}
