namespace CoverTool.Data;

/// <summary>A type, or one method of a type, that is not measured although its module is.</summary>
/// <param name="TypeName">The type as in <see cref="MethodEntry.TypeName"/>.</param>
/// <param name="MethodName">The method with its signature, or empty when nothing of the type is measured.</param>
/// <param name="Reason">The reason in words, for a person to read.</param>
/// <param name="IsMissing">Whether code that somebody wrote is missing from the figures: it could not be measured.</param>
public sealed record UnmeasuredEntry(string TypeName, string MethodName, string Reason, bool IsMissing);
