using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// One method as the programmer wrote it, with the sequence points and branch points of its own body and of the
/// state machine, lambdas and local functions written inside it.
/// </summary>
/// <param name="TypeName">The declaring type in C# form with its namespace; nested types after a <c>+</c>: <c>A.Outer+Inner&lt;T&gt;</c>.</param>
/// <param name="Name">The name in C# form: <c>Parse</c>, <c>Map&lt;T&gt;</c>, <c>Total.get</c>, <c>.ctor</c>, <c>operator +</c>.</param>
/// <param name="Signature">The parameter types in C# form with parentheses: <c>(string, int?)</c>.</param>
/// <param name="SequencePoints">In source order.</param>
/// <param name="BranchPoints">Grouped by decision, in source order.</param>
public sealed record MethodEntry(
    string TypeName,
    string Name,
    string Signature,
    ImmutableArray<SequencePointEntry> SequencePoints,
    ImmutableArray<BranchPointEntry> BranchPoints);
