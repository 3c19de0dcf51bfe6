namespace CoverTool.Specs.Running;

/// <summary>How a process ended, and what it wrote.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams, for the message of a failed assertion.</summary>
    public string Everything => $"exit code {ExitCode}\n{Output}\n{Error}";
}
