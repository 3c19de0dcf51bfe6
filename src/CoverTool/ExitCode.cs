namespace CoverTool;

/// <summary>What covertool itself ends with; a measured command's own exit code, when it is not 0, comes first.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Wrong usage, or an error of covertool's own.</summary>
    public const int Error = 1;

    /// <summary>Coverage is below a limit.</summary>
    public const int LimitViolated = 2;

    /// <summary>There was nothing to measure, or nothing that was to be measured ran.</summary>
    public const int NothingMeasured = 4;

    /// <summary>Added to the number of a signal that ended covertool before it started the command.</summary>
    public const int SignalBase = 128;
}
