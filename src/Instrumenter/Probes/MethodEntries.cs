using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Collects what compiled methods have to cover under the methods that the programmer wrote.</summary>
internal sealed class MethodEntries
{
    private readonly Dictionary<MethodDefinition, List<MethodPoints>> _parts = [];
    private readonly List<MethodDefinition> _order = [];

    public void Add(MethodDefinition owner, MethodPoints part)
    {
        if (!_parts.TryGetValue(owner, out List<MethodPoints>? parts))
        {
            _parts.Add(owner, parts = []);
            _order.Add(owner);
        }

        parts.Add(part);
    }

    public ImmutableArray<MethodEntry> ToImmutable() => [.. _order.Select(Entry)];

    private MethodEntry Entry(MethodDefinition owner) => new(
        DisplayName.OfType(owner.DeclaringType),
        DisplayName.OfMethod(owner),
        DisplayName.OfParameters(owner),
        [.. _parts[owner]
            .SelectMany(part => part.SequencePoints)
            .OrderBy(point => (point.Document, point.StartLine, point.StartColumn))],
        Branches(_parts[owner]));

    // Decisions are numbered in every part from 0, and in the method in source order.
    private static ImmutableArray<BranchPointEntry> Branches(List<MethodPoints> parts)
    {
        ImmutableArray<BranchPointEntry>.Builder branches = ImmutableArray.CreateBuilder<BranchPointEntry>();
        var decisions = parts
            .SelectMany((part, number) => part.BranchPoints.GroupBy(branch => (Part: number, branch.Decision)))
            .OrderBy(decision => (decision.First().Document, decision.First().Line));
        int index = 0;
        foreach (var decision in decisions)
        {
            branches.AddRange(decision.Select(branch => branch with { Decision = index }));
            index++;
        }

        return branches.ToImmutable();
    }
}
