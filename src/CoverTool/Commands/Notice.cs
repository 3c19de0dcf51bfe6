namespace CoverTool.Commands;

/// <summary>What covertool says about itself: on the error stream, so that it is never taken for the program's output.</summary>
internal static class Notice
{
    /// <summary>A failure that docs/messages.md explains under this code.</summary>
    public static void Error(string code, string message) => Console.Error.WriteLine($"covertool: error {code}: {message}");

    /// <summary>Something that the user has to know, and that does not end the run.</summary>
    public static void Warning(string code, string message) => Console.Error.WriteLine($"covertool: warning {code}: {message}");
}
