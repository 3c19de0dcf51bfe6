using System.Text.RegularExpressions;

namespace CoverTool.Architecture.Tests;

/// <summary>The rules of the house that a compiler does not check.</summary>
public sealed partial class StyleTests
{
    private const int LongestFile = 300;

    [Fact]
    public void Files_are_short()
    {
        IEnumerable<string> files = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"));
        Assert.Empty(files.Where(path => File.ReadLines(path).Count() > LongestFile).Select(Repository.Relative));
    }

    [Fact]
    public void Folders_are_namespaces()
    {
        foreach (string path in Repository.SourceFiles("src"))
        {
            string[] parts = Repository.Relative(path).Split(Path.DirectorySeparatorChar);
            string project = parts[1] == "CoverTool" ? "CoverTool" : $"CoverTool.{parts[1]}";
            string expected = string.Join('.', [project, .. parts[2..^1]]);
            string? declared = File.ReadLines(path).Select(line => Namespace().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
            Assert.True(declared is null || declared == expected, $"{Repository.Relative(path)}: {declared} is not {expected}");
        }
    }

    [Fact]
    public void Type_names_say_what_a_type_is()
    {
        IEnumerable<string> names = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests")).Select(Path.GetFileNameWithoutExtension)!;
        Assert.DoesNotContain(names, name => VagueName().IsMatch(name));
    }

    [Fact]
    public void Nothing_is_left_to_do()
    {
        Assert.Empty(Repository.SourceFiles("src").Where(path => Unfinished().IsMatch(File.ReadAllText(path))).Select(Repository.Relative));
    }

    [Fact]
    public void Every_message_is_documented_and_every_documented_message_exists()
    {
        string[] used = [.. Repository.SourceFiles("src").SelectMany(path => MessageCode().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).Distinct().Order()];
        string[] documented = [.. DocumentedCode().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "messages.md"))).Select(match => match.Groups[1].Value).Order()];
        Assert.Equal(used, documented);
    }

    [GeneratedRegex(@"^namespace ([\w.]+)(;|\s*\{)")]
    private static partial Regex Namespace();

    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Processor|Info)$")]
    private static partial Regex VagueName();

    [GeneratedRegex("NotImplementedException|\\b(TODO|FIXME|HACK)\\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex("\"(CT[0-9]{4})\"")]
    private static partial Regex MessageCode();

    [GeneratedRegex("^### (CT[0-9]{4}):", RegexOptions.Multiline)]
    private static partial Regex DocumentedCode();
}
