using System.Reflection.PortableExecutable;
using CoverTool.Instrumenter.Reading;
using Mono.Cecil;
using SequencePoint = System.Reflection.Metadata.SequencePoint;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>
/// Tells for every compiled method in which method the programmer wrote its code. Bodies of async methods and iterators
/// are found through the PDB; lambdas and local functions through the code that refers to them, which also tells
/// overloads of one name apart. Local functions that nobody refers to are found through the PDB's numbers of methods.
/// </summary>
internal sealed class MethodOwners
{
    private readonly Dictionary<MethodDefinition, MethodDefinition> _owners = [];
    private readonly ModuleSymbols _symbols;
    private readonly PartReferences _parts;
    private readonly ILookup<MethodDefinition, MethodDefinition> _bodies;
    private readonly Dictionary<TypeDefinition, MethodDefinition> _machines;

    private MethodOwners(List<MethodDefinition> methods, ModuleSymbols symbols, PEReader pe)
    {
        _symbols = symbols;
        _machines = StateMachines.Find(methods, symbols);
        _parts = new PartReferences(pe, methods.Where(SynthesizedNames.IsPartOfMethod));

        // The finally blocks of an iterator are methods of its state machine beside MoveNext.
        _bodies = methods
            .Where(method => _machines.ContainsKey(method.DeclaringType))
            .ToLookup(method => _machines[method.DeclaringType]);
    }

    /// <summary>The lambdas and local functions of the module.</summary>
    public IReadOnlyCollection<MethodDefinition> Parts => _parts.All;

    /// <summary>Looks at every method of a module.</summary>
    /// <param name="pe">The same module as bytes.</param>
    public static MethodOwners Of(ModuleDefinition module, ModuleSymbols symbols, PEReader pe)
    {
        List<MethodDefinition> methods = [.. module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)];
        MethodOwners result = new(methods, symbols, pe);
        foreach (MethodDefinition method in methods.Where(method => !result.IsWrittenInside(method)))
        {
            result.Claim(method, method);
        }

        if (result.Parts.Any(part => !result._owners.ContainsKey(part)))
        {
            result.ClaimUnused(methods);
        }

        return result;
    }

    /// <summary>The method that the programmer wrote; the method itself when it is no part of another.</summary>
    public MethodDefinition OwnerOf(MethodDefinition method) => _owners.GetValueOrDefault(method, method);

    /// <summary>The method as it was declared: for the body of a state machine the method that starts it, else itself.</summary>
    public MethodDefinition DeclarationOf(MethodDefinition method) => _machines.GetValueOrDefault(method.DeclaringType, method);

    /// <summary>The methods that have the code of a method that starts a state machine; none for others.</summary>
    public IEnumerable<MethodDefinition> BodiesOf(MethodDefinition method) => _bodies[method];

    private void Claim(MethodDefinition first, MethodDefinition owner)
    {
        Queue<MethodDefinition> pending = new([first]);
        while (pending.TryDequeue(out MethodDefinition? method))
        {
            if (!_owners.TryAdd(method, owner))
            {
                continue;
            }

            foreach (MethodDefinition part in _bodies[method].Concat(_parts.In(method)))
            {
                pending.Enqueue(part);
            }
        }
    }

    private void ClaimUnused(List<MethodDefinition> methods)
    {
        Dictionary<(TypeDefinition, int), MethodDefinition> numbers = [];
        foreach (MethodDefinition method in methods)
        {
            if (MethodOrdinals.InSymbols(method, _symbols) is { } number)
            {
                MethodDefinition declaration = DeclarationOf(method);
                numbers.TryAdd((WrittenType(declaration), number), OwnerOf(declaration));
            }
        }

        // What another lambda of the same method, which is used, tells.
        foreach (MethodDefinition part in Parts)
        {
            if (_owners.TryGetValue(part, out MethodDefinition? owner) && MethodOrdinals.OfPart(part) is { } number)
            {
                numbers.TryAdd((WrittenType(part), number), owner);
            }
        }

        foreach (MethodDefinition part in Parts.Where(part => !_owners.ContainsKey(part)).ToArray())
        {
            MethodDefinition? owner = MethodOrdinals.OfPart(part) is { } number ? numbers.GetValueOrDefault((WrittenType(part), number)) : null;
            if ((owner ?? NamedOwner(part)) is { } found)
            {
                Claim(part, found);
            }
        }
    }

    /// <summary>
    /// The last resort, for Release code: the method with the name that the part carries. Of overloads it is the last one
    /// that begins before the part, because methods do not overlap.
    /// </summary>
    private MethodDefinition? NamedOwner(MethodDefinition part)
    {
        int end = part.Name.LastIndexOf('>');
        string name = end > 1 ? part.Name[1..end] : "";
        MethodDefinition[] candidates = [.. WrittenType(part).Methods.Where(method => method.Name == name)];
        return candidates.Length < 2 || FirstPoint(part) is not { } place
            ? candidates.FirstOrDefault()
            : candidates
                .Where(candidate => FirstPoint(candidate) is { } start && start.Document == place.Document && start.StartLine <= place.StartLine)
                .MaxBy(candidate => FirstPoint(candidate)!.Value.StartLine) ?? candidates[0];
    }

    private SequencePoint? FirstPoint(MethodDefinition method)
    {
        foreach (SequencePoint point in _symbols.PointsOf(method))
        {
            if (!point.IsHidden)
            {
                return point;
            }
        }

        return null;
    }

    private static TypeDefinition WrittenType(MethodDefinition method)
    {
        TypeDefinition type = method.DeclaringType;
        while (SynthesizedNames.IsSynthesized(type.Name) && type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private bool IsWrittenInside(MethodDefinition method) =>
        SynthesizedNames.IsPartOfMethod(method) || _machines.ContainsKey(method.DeclaringType);
}
