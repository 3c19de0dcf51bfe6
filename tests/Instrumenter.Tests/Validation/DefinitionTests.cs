using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>The examples in the documents that define lines and branches are targets, too.</summary>
public sealed partial class DefinitionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("covertool-tests-");

    public static TheoryData<string, int, OptimizationLevel> Examples()
    {
        TheoryData<string, int, OptimizationLevel> data = [];
        foreach (string document in (string[])["lines.md", "branches.md"])
        {
            for (int i = 0; i < ExamplesIn(document).Length; i++)
            {
                data.Add(document, i, OptimizationLevel.Debug);
                data.Add(document, i, OptimizationLevel.Release);
            }
        }

        return data;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_are_true(string document, int example, OptimizationLevel configuration)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"Example{example}.cs");
        string source = Path.Combine(_folder.FullName, name);
        File.WriteAllText(source, ExamplesIn(document)[example]);
        TargetCheck.Run(source, configuration, usesSdk: true);
    }

    private static string[] ExamplesIn(string document) =>
        [.. Example().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Definitions", document))).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
