namespace CoverTool.Specs.Running;

/// <summary>One run of covertool over the tests of the sample, and the sample's outputs around it.</summary>
internal sealed record MeasuredRun(string Reports, Outcome Outcome, FileState[] Before, FileState[] After)
{
    public string DataFile => Path.Combine(Reports, "coverage.covertool");

    public string CoberturaReport => Path.Combine(Reports, "coverage.cobertura.xml");

    /// <summary>Runs a command of the sample under covertool.</summary>
    /// <param name="sample">Where; it is left as the run leaves it.</param>
    /// <param name="name">Names the folder of the reports.</param>
    /// <param name="environment">Variables for the run.</param>
    /// <param name="arguments">What follows <c>covertool run</c>, from its options on.</param>
    public static MeasuredRun Of(SampleCopy sample, string name, (string Name, string Value)[] environment, params string[] arguments)
    {
        string reports = sample.Reports(name);
        FileState[] before = OutputSnapshot.Take(sample.Folder);
        using ProcessGroup group = sample.StartCoverTool(environment, ["run", "--output", reports, .. arguments]);
        Outcome outcome = group.End();
        return new MeasuredRun(reports, outcome, before, OutputSnapshot.Take(sample.Folder));
    }
}
