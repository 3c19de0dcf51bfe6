using System.Globalization;

namespace CoverTool.Performance;

/// <summary>What was asked for on the command line.</summary>
/// <param name="IsShort">A sample of the measurements, for CI.</param>
/// <param name="IsOwn">CoverTool alone beside the plain run, where it is the time of covered code that is measured.</param>
/// <param name="Parts">The names of the parts to measure; none for all.</param>
/// <param name="Workloads">The names of the workloads to measure; none for all.</param>
/// <param name="Rounds">How many times each tool runs; null for each part's own number.</param>
/// <param name="Projects">Test projects of others, built already, that <c>projects</c> measures besides the sample.</param>
/// <param name="Output">The folder that gets a file for each part; null for none.</param>
internal sealed record BenchmarkOptions(bool IsShort, bool IsOwn, string[] Parts, string[] Workloads, int? Rounds, string[] Projects, string? Output)
{
    /// <summary>Null where the arguments are none of that.</summary>
    public static BenchmarkOptions? Parse(string[] arguments)
    {
        BenchmarkOptions options = new(false, false, [], [], null, [], null);
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--short")
            {
                options = options with { IsShort = true };
            }
            else if (arguments[i] == "--own")
            {
                options = options with { IsOwn = true };
            }
            else if (i + 1 == arguments.Length || options.With(arguments[i], arguments[++i]) is not { } changed)
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

    private BenchmarkOptions? With(string option, string value) => option switch
    {
        "--only" => this with { Parts = value.Split(',') },
        "--workloads" => this with { Workloads = value.Split(',') },
        "--rounds" when int.TryParse(value, CultureInfo.InvariantCulture, out int rounds) && rounds > 0 => this with { Rounds = rounds },
        "--project" when File.Exists(value) => this with { Projects = [.. Projects, Path.GetFullPath(value)] },
        "--output" => this with { Output = Path.GetFullPath(value) },
        _ => null,
    };
}
