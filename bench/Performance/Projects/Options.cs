using System.Globalization;

namespace CoverTool.Performance.Projects;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Project">The test project, built already.</param>
/// <param name="Name">What the row calls it.</param>
/// <param name="Configuration">The one it was built in.</param>
/// <param name="Filter">The tests to run; null for all. VSTest only.</param>
/// <param name="Runs">How many times each tool runs.</param>
/// <param name="IncludeTests">Measure the test project's own code, too: where generated code is in there.</param>
/// <param name="Reports">The folder that gets the reports of the last run of each tool; null for none.</param>
internal sealed record Options(string Project, string Name, string Configuration, string? Filter, int Runs, bool IncludeTests, string? Reports)
{
    public const string Usage =
        "Usage: project PROJECT [--name NAME] [--configuration Debug] [--filter EXPRESSION] [--runs 3] [--include-tests] [--reports FOLDER]";

    /// <summary>Null where the arguments are not as <see cref="Usage"/> says.</summary>
    public static Options? Parse(string[] arguments)
    {
        if (arguments is not [var project, .. var rest] || !File.Exists(project))
        {
            return null;
        }

        Options options = new(Path.GetFullPath(project), Path.GetFileNameWithoutExtension(project), "Debug", null, 3, false, null);
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == "--include-tests")
            {
                options = options with { IncludeTests = true };
            }
            else if (i + 1 == rest.Length || options.With(rest[i], rest[++i]) is not { } changed)
            {
                return null;
            }
            else
            {
                options = changed;
            }
        }

        return options;
    }

    private Options? With(string option, string value) => option switch
    {
        "--name" => this with { Name = value },
        "--configuration" => this with { Configuration = value },
        "--reports" => this with { Reports = Path.GetFullPath(value) },
        "--filter" => this with { Filter = value },
        "--runs" when int.TryParse(value, CultureInfo.InvariantCulture, out int runs) && runs > 0 => this with { Runs = runs },
        _ => null,
    };
}
