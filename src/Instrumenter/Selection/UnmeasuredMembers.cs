using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Collects the methods that are not measured, and says of types of which nothing is.</summary>
internal sealed class UnmeasuredMembers
{
    private readonly HashSet<MethodDefinition> _measured = [];
    private readonly HashSet<TypeDefinition> _measuredTypes = [];
    private readonly HashSet<MethodDefinition> _known = [];
    private readonly List<(MethodDefinition Method, string Reason, bool IsMissing)> _unmeasured = [];

    /// <summary>Notes that something of a method is measured.</summary>
    public void AddMeasured(MethodDefinition method)
    {
        _measured.Add(method);
        _measuredTypes.Add(method.DeclaringType);
    }

    /// <summary>Notes why a method is not measured.</summary>
    /// <param name="isMissing">Whether it has code that somebody wrote.</param>
    public void Add(MethodDefinition method, string reason, bool isMissing)
    {
        if (_known.Add(method))
        {
            _unmeasured.Add((method, reason, isMissing));
        }
    }

    public ImmutableArray<UnmeasuredEntry> ToImmutable()
    {
        ImmutableArray<UnmeasuredEntry>.Builder entries = ImmutableArray.CreateBuilder<UnmeasuredEntry>();

        // Of an async method or an iterator, what the compiler left under its name has no statement, and its state machine has.
        foreach (var type in _unmeasured.Where(member => member.IsMissing || !_measured.Contains(member.Method)).GroupBy(member => member.Method.DeclaringType))
        {
            string name = DisplayName.OfType(type.Key);
            if (!_measuredTypes.Contains(type.Key))
            {
                bool isMissing = type.Any(member => member.IsMissing);
                string reasons = string.Join("; ", type.Where(member => member.IsMissing == isMissing).Select(member => member.Reason).Distinct());
                entries.Add(new UnmeasuredEntry(name, "", reasons, isMissing));
                continue;
            }

            entries.AddRange(type.Select(member => new UnmeasuredEntry(
                name, DisplayName.OfMethod(member.Method) + DisplayName.OfParameters(member.Method), member.Reason, member.IsMissing)));
        }

        return entries.ToImmutable();
    }
}
