using System.Globalization;
using System.Text;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Instrumenter.Tests.Validation.Projects;

/// <summary>
/// Every folder in Targets is a program of several source files, built by the SDK as users build theirs. Its main project has
/// the folder's name. Each source file says at the end of its lines what their coverage is.
/// </summary>
public sealed class ProjectTests
{
    private static readonly string[] SourceTypes = [".cs", ".fs", ".vb", ".txt"];

    private static string TargetsFolder => Path.Combine(AppContext.BaseDirectory, "Validation", "Projects", "Targets");

    public static TheoryData<string, string> Targets()
    {
        TheoryData<string, string> data = [];
        foreach (string folder in Directory.GetDirectories(TargetsFolder).Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetFileName(folder), "Debug");
            data.Add(Path.GetFileName(folder), "Release");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Counts_what_the_files_of_the_project_say(string target, string configuration)
    {
        using ProgramSession session = new();
        string root = session.ProgramFolder;
        ProjectBuild.CopyFolder(Path.Combine(TargetsFolder, target), root);
        string[] sources = [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Where(path => SourceTypes.Contains(Path.GetExtension(path)))];
        string project = Directory.GetFiles(root, target + ".*proj", SearchOption.AllDirectories).Single();
        string program = Path.Combine(ProjectBuild.Build(project, configuration), target + ".dll");
        ProgramRun plain = ProgramRun.Of(program);

        ModuleMap[] maps = session.InstrumentFolder(Path.GetDirectoryName(program)!, root);
        ProgramRun measured = ProgramRun.Of(program);
        ModuleCounts[] counts = session.ReadCounters(maps);

        // Last, because it runs module initialisers in this process.
        Assert.All(maps, map => JitCheck.CompileEveryMethod(Path.Combine(Path.GetDirectoryName(program)!, map.Name)));

        Assert.Equal(plain, measured);
        Assert.Equal(0, plain.ExitCode);
        Assert.All(maps, ConservationChecks.Check);
        Assert.Subset(sources.ToHashSet(), maps.SelectMany(map => map.Documents).Where(document => document.Text.Length == 0).Select(document => document.LocalPath).ToHashSet());
        string differences = Differences(sources, counts, configuration);
        Assert.True(differences.Length == 0, differences);
    }

    private static string Differences(string[] sources, ModuleCounts[] counts, string configuration)
    {
        StringBuilder differences = new();
        int expected = 0;
        foreach (string source in sources)
        {
            string[] text = File.ReadAllLines(source);
            List<Expectation> expectations = Expectation.Parse(text, configuration);
            MeasuredLines lines = MeasuredLines.Of(counts, source);
            List<(int Line, string Actual)> found = [.. lines.Differences(expectations), .. lines.UnmentionedBranches(text)];
            expected += expectations.Count;
            (string mustBe, string measured) = (ExclusionOutcome.Expected(expectations), ExclusionOutcome.Of(counts, source));
            if (mustBe != measured)
            {
                differences.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(source)}: {measured}, instead of {mustBe}");
            }

            if (found.Count != 0)
            {
                differences.AppendLine(Path.GetFileName(source)).Append(MeasuredLines.Describe(text, found));
            }
        }

        Assert.NotEqual(0, expected);
        return differences.ToString();
    }
}
