using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>
/// Tells for every compiled method in which method the programmer wrote its code. Bodies of async methods and iterators
/// are found through the PDB; lambdas and local functions through the code that refers to them, which also tells
/// overloads of one name apart.
/// </summary>
internal sealed class MethodOwners
{
    private readonly Dictionary<MethodDefinition, MethodDefinition> _owners = [];
    private readonly Dictionary<(TypeDefinition Type, string Name), MethodDefinition> _parts = [];
    private readonly ILookup<MethodDefinition, MethodDefinition> _bodies;
    private readonly HashSet<TypeDefinition> _machines;

    private MethodOwners(List<MethodDefinition> methods)
    {
        Dictionary<TypeDefinition, MethodDefinition> machines = methods
            .Where(method => method.DebugInformation.StateMachineKickOffMethod is not null)
            .ToDictionary(method => method.DeclaringType, method => method.DebugInformation.StateMachineKickOffMethod);

        // The finally blocks of an iterator are methods of its state machine beside MoveNext.
        _bodies = methods
            .Where(method => machines.ContainsKey(method.DeclaringType))
            .ToLookup(method => machines[method.DeclaringType]);
        _machines = [.. machines.Keys];

        foreach (MethodDefinition part in methods.Where(method => SynthesizedNames.IsPartOfMethod(method)))
        {
            _parts.TryAdd((part.DeclaringType, part.Name), part);
        }
    }

    /// <summary>Reads every body of a module once.</summary>
    public static MethodOwners Of(ModuleDefinition module)
    {
        List<MethodDefinition> methods = [.. module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)];
        MethodOwners result = new(methods);
        foreach (MethodDefinition method in methods.Where(method => !result.IsWrittenInside(method)))
        {
            result.Claim(method);
        }

        return result;
    }

    /// <summary>The method that the programmer wrote; the method itself when it is no part of another.</summary>
    public MethodDefinition OwnerOf(MethodDefinition method) => _owners.GetValueOrDefault(method, method);

    private void Claim(MethodDefinition owner)
    {
        Queue<MethodDefinition> pending = new([owner]);
        while (pending.TryDequeue(out MethodDefinition? method))
        {
            if (!_owners.TryAdd(method, owner))
            {
                continue;
            }

            foreach (MethodDefinition part in _bodies[method].Concat(PartsReferredToBy(method)))
            {
                pending.Enqueue(part);
            }
        }
    }

    private IEnumerable<MethodDefinition> PartsReferredToBy(MethodDefinition method)
    {
        foreach (Instruction instruction in method.Body.Instructions)
        {
            if (instruction.Operand is MethodReference reference &&
                reference.DeclaringType.GetElementType() is TypeDefinition type &&
                _parts.TryGetValue((type, reference.Name), out MethodDefinition? part))
            {
                yield return part;
            }
        }
    }

    private bool IsWrittenInside(MethodDefinition method) =>
        SynthesizedNames.IsPartOfMethod(method) || _machines.Contains(method.DeclaringType);
}
