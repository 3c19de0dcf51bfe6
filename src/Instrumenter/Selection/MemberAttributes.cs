using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Probes;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>
/// Tells which attributes apply to code: those on the functions it was written in, on its method, on the property or event
/// of that, on the types around, and on module and assembly.
/// </summary>
internal sealed class MemberAttributes
{
    private readonly MethodOwners _owners;
    private readonly SourceDocuments _documents;
    private readonly AttributedFunctions _functions;
    private readonly AttributeLists _lists = new();
    private readonly AttributeEntry[] _ofModule;
    private readonly Dictionary<TypeDefinition, AttributeEntry[]> _ofTypes = [];
    private readonly Dictionary<TypeDefinition, int> _numbersOfTypes = [];

    public MemberAttributes(ModuleDefinition module, MethodOwners owners, SourceDocuments documents)
    {
        _owners = owners;
        _documents = documents;
        _functions = new AttributedFunctions(owners, documents, function => AttributeReader.Read(function, "").Any());
        _ofModule = [.. AttributeReader.Read(module, "the module"), .. AttributeReader.Read(module.Assembly, "the assembly")];
    }

    public ImmutableArray<ImmutableArray<AttributeEntry>> ToImmutable() => _lists.ToImmutable();

    /// <summary>Says of every point of a compiled method which attributes apply to it.</summary>
    public MethodPoints Mark(MethodPoints measured, MethodDefinition method)
    {
        MethodDefinition owner = _owners.OwnerOf(method);
        AttributeEntry[] ofMember = [.. OfMember(method, owner)];
        IEnumerable<AttributeEntry> own = ofMember.Concat(Around(owner.DeclaringType));
        int number = ofMember.Length == 0 ? NumberOf(owner.DeclaringType) : _lists.NumberOf(own);
        if (!owner.IsConstructor)
        {
            return number == 0 ? measured : new MethodPoints(
                ImmutableArray.CreateRange(measured.SequencePoints, point => point with { Attributes = number }),
                ImmutableArray.CreateRange(measured.BranchPoints, branch => branch with { Attributes = number }));
        }

        // Constructors also contain the initialisers of what their type declares.
        ImmutableArray<SequencePointEntry> points =
        [
            .. measured.SequencePoints.Select(point => point with
            {
                Attributes = OfInitialised(point, owner.DeclaringType) is { Length: > 0 } more ? _lists.NumberOf(more.Concat(own)) : number,
            }),
        ];
        return new MethodPoints(points, [.. measured.BranchPoints.Select(branch => branch with { Attributes = NumberAt(points, branch, number) })]);
    }

    private static int NumberAt(ImmutableArray<SequencePointEntry> points, BranchPointEntry branch, int number)
    {
        foreach (SequencePointEntry point in points)
        {
            if (point.Document == branch.Document && point.StartLine == branch.Line)
            {
                return point.Attributes;
            }
        }

        return number;
    }

    // Of the functions around a method, of its owner, and of that one's property or event.
    private IEnumerable<AttributeEntry> OfMember(MethodDefinition method, MethodDefinition owner)
    {
        IMemberDefinition? member = PropertyOrEvent.Of(owner);
        MethodDefinition[] functions = [.. _functions.Around(method)];
        if (functions.Length == 0 && !owner.HasCustomAttributes && member is not { HasCustomAttributes: true })
        {
            return [];
        }

        string type = DisplayName.OfType(owner.DeclaringType);
        string name = $"{type}.{DisplayName.OfMethod(owner)}";
        return functions
            .SelectMany(function => AttributeReader.Read(function, $"{SynthesizedNames.Describe(function.Name)} in {name}"))
            .Concat(AttributeReader.Read(owner, name))
            .Concat(member is null ? [] : AttributeReader.Read(member, $"{type}.{member.Name}"));
    }

    private IEnumerable<AttributeEntry> Around(TypeDefinition type) => OfType(type).Concat(_ofModule);

    private int NumberOf(TypeDefinition type)
    {
        if (!_numbersOfTypes.TryGetValue(type, out int number))
        {
            _numbersOfTypes.Add(type, number = _lists.NumberOf(Around(type)));
        }

        return number;
    }

    private AttributeEntry[] OfType(TypeDefinition type)
    {
        if (!_ofTypes.TryGetValue(type, out AttributeEntry[]? found))
        {
            // A closure or state machine whose owner was not found has attributes of the compiler's.
            IEnumerable<AttributeEntry> own = SynthesizedNames.IsSynthesized(type.Name) ? [] : AttributeReader.Read(type, DisplayName.OfType(type));
            _ofTypes.Add(type, found = [.. own, .. type.DeclaringType is { } outer ? OfType(outer) : []]);
        }

        return found;
    }

    private AttributeEntry[] OfInitialised(SequencePointEntry point, TypeDefinition type)
    {
        if (_documents[point.Document].Syntax?.InitializedMember(point.StartLine, point.StartColumn) is not { } name)
        {
            return [];
        }

        IMemberDefinition? member =
            (IMemberDefinition?)type.Properties.FirstOrDefault(property => property.Name == name) ??
            (IMemberDefinition?)type.Events.FirstOrDefault(declared => declared.Name == name) ??
            type.Fields.FirstOrDefault(field => field.Name == name);
        return member is null ? [] : [.. AttributeReader.Read(member, $"{DisplayName.OfType(type)}.{name}")];
    }
}
