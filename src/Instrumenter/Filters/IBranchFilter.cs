using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Filters;

/// <summary>Recognises one kind of decision that the compiler made and no programmer can choose.</summary>
internal interface IBranchFilter
{
    /// <summary>Whether the decision at an index is of that kind.</summary>
    public bool IsCompilerMade(MethodFlow flow, int decision);
}
