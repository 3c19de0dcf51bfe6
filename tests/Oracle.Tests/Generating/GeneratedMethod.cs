using System.Collections.Immutable;

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>A method that was written and can be called.</summary>
internal sealed record GeneratedMethod(string Name, MethodKind Kind, Kind Result, ImmutableArray<Kind> Parameters);
