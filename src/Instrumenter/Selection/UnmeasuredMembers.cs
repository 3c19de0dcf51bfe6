using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Collects the methods that are not measured, and says of types of which nothing is.</summary>
internal sealed class UnmeasuredMembers
{
    private readonly HashSet<TypeDefinition> _measured = [];
    private readonly HashSet<MethodDefinition> _known = [];
    private readonly List<(MethodDefinition Method, string Reason)> _unmeasured = [];

    /// <summary>Notes that something of a method is measured.</summary>
    public void AddMeasured(MethodDefinition method) => _measured.Add(method.DeclaringType);

    /// <summary>Notes why a method that has code is not measured.</summary>
    public void Add(MethodDefinition method, string reason)
    {
        if (_known.Add(method))
        {
            _unmeasured.Add((method, reason));
        }
    }

    public ImmutableArray<UnmeasuredEntry> ToImmutable()
    {
        ImmutableArray<UnmeasuredEntry>.Builder entries = ImmutableArray.CreateBuilder<UnmeasuredEntry>();
        foreach (var type in _unmeasured.GroupBy(member => member.Method.DeclaringType))
        {
            string name = DisplayName.OfType(type.Key);
            if (!_measured.Contains(type.Key))
            {
                entries.Add(new UnmeasuredEntry(name, "", string.Join("; ", type.Select(member => member.Reason).Distinct())));
                continue;
            }

            entries.AddRange(type.Select(member => new UnmeasuredEntry(
                name, DisplayName.OfMethod(member.Method) + DisplayName.OfParameters(member.Method), member.Reason)));
        }

        return entries.ToImmutable();
    }
}
