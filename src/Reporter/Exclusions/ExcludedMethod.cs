namespace CoverTool.Reporter.Exclusions;

/// <summary>A method of which all code is excluded.</summary>
/// <param name="TypeName">Its type.</param>
/// <param name="FullName">Its name and signature.</param>
/// <param name="Reason">Why it is excluded.</param>
public sealed record ExcludedMethod(string TypeName, string FullName, ExclusionReason Reason);
