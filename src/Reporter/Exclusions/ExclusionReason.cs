namespace CoverTool.Reporter.Exclusions;

/// <summary>Why code is excluded.</summary>
/// <param name="Source">What kind of thing excludes it.</param>
/// <param name="Rule">What excludes it, as a summary counts by: <c>[ExcludeFromCodeCoverage]</c>, <c>--exclude-file **/*.Designer.cs</c>.</param>
/// <param name="Detail">The same with what is known of this place: <c>[ExcludeFromCodeCoverage] on Shop.Cart</c>.</param>
public sealed record ExclusionReason(ExclusionSource Source, string Rule, string Detail);
