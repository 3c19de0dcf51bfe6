using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using CoverTool.Instrumenter.Checking;
using MethodDefinition = Mono.Cecil.MethodDefinition;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>Which lambdas and local functions the code of a method refers to, as its bytes tell: Mono.Cecil would make an object of each instruction.</summary>
internal sealed class PartReferences
{
    private readonly PEReader _pe;
    private readonly MetadataReader _metadata;
    private readonly Dictionary<(int Type, string Name), MethodDefinition> _parts = [];
    private readonly Dictionary<int, MethodDefinition?> _byToken = [];

    /// <summary>Looks at a module.</summary>
    /// <param name="pe">The module.</param>
    /// <param name="parts">Its lambdas and local functions.</param>
    public PartReferences(PEReader pe, IEnumerable<MethodDefinition> parts)
    {
        _pe = pe;
        _metadata = pe.GetMetadataReader();
        foreach (MethodDefinition part in parts)
        {
            _parts.TryAdd(((int)part.DeclaringType.MetadataToken.RID, part.Name), part);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<MethodDefinition> All => _parts.Values;

    /// <summary>Those that a method refers to, in the order of its code.</summary>
    public List<MethodDefinition> In(MethodDefinition method)
    {
        List<MethodDefinition> found = [];
        if (_parts.Count != 0 && method.RVA != 0)
        {
            CodeReader code = new(_pe.GetMethodBody(method.RVA).GetILReader());
            while (code.MoveNext())
            {
                if (code.Operand is OperandType.InlineMethod or OperandType.InlineTok && PartOf(code.Token) is { } part)
                {
                    found.Add(part);
                }
            }
        }

        return found;
    }

    private MethodDefinition? PartOf(int token)
    {
        if (!_byToken.TryGetValue(token, out MethodDefinition? part))
        {
            (int type, string name) = Named(MetadataTokens.EntityHandle(token));
            part = _parts.GetValueOrDefault((type, name));
            _byToken.Add(token, part);
        }

        return part;
    }

    // The row of the type of this module that a method belongs to, 0 for none, and its name.
    private (int Type, string Name) Named(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                System.Reflection.Metadata.MethodDefinition definition = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return (MetadataTokens.GetRowNumber(definition.GetDeclaringType()), _metadata.GetString(definition.Name));
            case HandleKind.MemberReference:
                MemberReference reference = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                return (TypeOf(reference.Parent), _metadata.GetString(reference.Name));
            case HandleKind.MethodSpecification:
                return Named(_metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method);
            default:
                return (0, "");
        }
    }

    private int TypeOf(EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeDefinition:
                return MetadataTokens.GetRowNumber(parent);
            case HandleKind.TypeSpecification:
                // A generic closure with its arguments.
                BlobReader signature = _metadata.GetBlobReader(_metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
                return signature.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && IsType(signature.ReadCompressedInteger())
                    ? TypeOf(signature.ReadTypeHandle())
                    : 0;
            default:
                return 0;
        }
    }

    private static bool IsType(int code) => code is (int)SignatureTypeKind.Class or (int)SignatureTypeKind.ValueType;
}
