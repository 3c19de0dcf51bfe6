namespace CoverTool.Performance;

/// <summary>A part of the benchmark.</summary>
internal interface IPart
{
    /// <summary>What <c>--only</c> and the file of the results call it.</summary>
    public string Name { get; }

    /// <summary>Whether a sample of it belongs to the short form.</summary>
    public bool HasShortForm { get; }

    /// <summary>Measures.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="scratch">An empty folder that is removed afterwards.</param>
    public Section Measure(BenchmarkOptions options, string scratch);
}
