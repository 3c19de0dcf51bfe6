namespace CoverTool.Reports;

/// <summary>A method in a listing.</summary>
/// <param name="Name">Its name with its parameters.</param>
/// <param name="Place">Where its first statement is: path and line; empty when it has none.</param>
/// <param name="Reason">Why it is not in the figures; empty when it is.</param>
internal sealed record ListedMethod(string Name, string Place, string Reason)
{
    /// <summary>The name without its parameters.</summary>
    public string SimpleName => Name.IndexOf('(', StringComparison.Ordinal) is > 0 and int end ? Name[..end] : Name;
}
