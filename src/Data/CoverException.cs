namespace CoverTool.Data;

/// <summary>
/// A failure that is known and documented: printed as one message with its code, without a stack trace.
/// </summary>
/// <param name="code">The code under which docs/messages.md explains it.</param>
/// <param name="message">What happened, to which file, and what to do next.</param>
/// <param name="inner">The failure of the system behind it, if any.</param>
public sealed class CoverException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The code under which docs/messages.md explains it, such as <c>CT1001</c>.</summary>
    public string Code { get; } = code;
}
