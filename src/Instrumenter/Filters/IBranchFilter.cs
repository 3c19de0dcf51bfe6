namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// Recognises one kind of decision of a method that the compiler made and no programmer can choose. A filter is made for one
/// method, and finds out what it needs to know of it once.
/// </summary>
internal interface IBranchFilter
{
    /// <summary>Whether the decision at an index is of that kind.</summary>
    public bool IsCompilerMade(int decision);
}
