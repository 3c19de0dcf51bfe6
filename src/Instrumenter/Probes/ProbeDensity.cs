namespace CoverTool.Instrumenter.Probes;

/// <summary>How many probes a method gets. What they tell is the same.</summary>
internal enum ProbeDensity
{
    /// <summary>Only those that the others do not tell of.</summary>
    Fewest,

    /// <summary>One for each sequence point and one for each edge of an outcome, to hold the fewest against.</summary>
    Every,
}
