using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// The static description of one instrumented module: what there is to cover, and which counters tell whether it was.
/// </summary>
/// <param name="Id">Identifies the pair of original content and counter numbering; counter sections carry it.</param>
/// <param name="Name">The module's file name, such as <c>Shop.dll</c>.</param>
/// <param name="AssemblyName">The simple name of its assembly.</param>
/// <param name="Mvid">The module version identifier of the original (and of the instrumented) module.</param>
/// <param name="CounterCount">How many counters a section of this module has.</param>
/// <param name="Documents">The source files that sequence points refer to.</param>
/// <param name="Methods">The methods a programmer wrote; compiler-made bodies belong to the method they were written in.</param>
public sealed record ModuleMap(
    Guid Id,
    string Name,
    string AssemblyName,
    Guid Mvid,
    int CounterCount,
    ImmutableArray<DocumentEntry> Documents,
    ImmutableArray<MethodEntry> Methods)
{
    /// <summary>Every combination of attributes that applies to some code; points refer to them, so that any can be excluded afterwards.</summary>
    public ImmutableArray<ImmutableArray<AttributeEntry>> AttributeLists { get; init; } = [];

    /// <summary>The types and methods that are not measured, with reasons.</summary>
    public ImmutableArray<UnmeasuredEntry> Unmeasured { get; init; } = [];
}
