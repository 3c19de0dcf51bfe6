using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CoverTool.Instrumenter.Checking;

/// <summary>Checks that signatures end, have no more parts than bytes, and are not so deep that reading them overflows the stack.</summary>
internal sealed class SignatureCheck
{
    private const int Deepest = 256;

    /// <summary>Mono.Cecil makes all generic parameters up to the one that is named.</summary>
    private const int MostGenericParameters = 1024;

    private const int GenericMethod = 0x10;
    private const int KindBits = 0x0F;
    private const int TypeSpecificationTag = 2;
    private const int TagBits = 3;

    private readonly MetadataReader _metadata;

    private SignatureCheck(MetadataReader metadata) => _metadata = metadata;

    /// <exception cref="BadImageFormatException">A signature is damaged.</exception>
    public static void Check(MetadataReader metadata)
    {
        SignatureCheck check = new(metadata);
        foreach (FieldDefinitionHandle handle in metadata.FieldDefinitions)
        {
            check.Member(metadata.GetFieldDefinition(handle).Signature);
        }

        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            check.Member(metadata.GetMethodDefinition(handle).Signature);
        }

        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            check.Member(metadata.GetMemberReference(handle).Signature);
        }

        foreach (PropertyDefinitionHandle handle in metadata.PropertyDefinitions)
        {
            check.Member(metadata.GetPropertyDefinition(handle).Signature);
        }

        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.StandAloneSig); row++)
        {
            check.Member(metadata.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(row)).Signature);
        }

        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            check.Member(metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Signature);
        }

        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.TypeSpec); row++)
        {
            check.TypeSpecification(row, 0);
        }
    }

    private void Member(BlobHandle signature)
    {
        BlobReader blob = _metadata.GetBlobReader(signature);
        Member(ref blob, 0);
    }

    private void Member(ref BlobReader blob, int depth)
    {
        int header = blob.ReadByte();
        switch ((SignatureKind)(header & KindBits))
        {
            case SignatureKind.Field:
                Type(ref blob, depth);
                break;
            case SignatureKind.LocalVariables or SignatureKind.MethodSpecification:
                Types(ref blob, Count(ref blob), depth);
                break;
            default:
                if ((header & GenericMethod) != 0)
                {
                    GenericParameters(ref blob);
                }

                Types(ref blob, Count(ref blob) + 1, depth);
                break;
        }
    }

    private void TypeSpecification(int row, int depth)
    {
        BlobReader blob = _metadata.GetBlobReader(_metadata.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(row)).Signature);
        Type(ref blob, depth);
    }

    private void Types(ref BlobReader blob, int count, int depth)
    {
        for (int i = 0; i < count; i++)
        {
            Type(ref blob, depth);
        }
    }

    private void Type(ref BlobReader blob, int depth)
    {
        if (depth > Deepest)
        {
            throw Damaged();
        }

        SignatureTypeCode code = (SignatureTypeCode)blob.ReadCompressedInteger();
        switch (code)
        {
            case SignatureTypeCode.Pointer or SignatureTypeCode.ByReference or SignatureTypeCode.SZArray or SignatureTypeCode.Pinned or SignatureTypeCode.Sentinel:
                Type(ref blob, depth + 1);
                break;
            case SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier:
                Token(ref blob, depth);
                Type(ref blob, depth + 1);
                break;
            case SignatureTypeCode.Array:
                Type(ref blob, depth + 1);
                blob.ReadCompressedInteger();
                Numbers(ref blob);
                Numbers(ref blob);
                break;
            case SignatureTypeCode.GenericTypeInstance:
                blob.ReadByte();
                Token(ref blob, depth);
                Types(ref blob, Count(ref blob), depth + 1);
                break;
            case SignatureTypeCode.FunctionPointer:
                Member(ref blob, depth + 1);
                break;
            case SignatureTypeCode.GenericTypeParameter or SignatureTypeCode.GenericMethodParameter:
                GenericParameters(ref blob);
                break;
            default:
                if ((SignatureTypeKind)code is SignatureTypeKind.Class or SignatureTypeKind.ValueType)
                {
                    Token(ref blob, depth);
                }
                else if (code is not (SignatureTypeCode.TypedReference or SignatureTypeCode.IntPtr or SignatureTypeCode.UIntPtr or SignatureTypeCode.Object)
                    && code is < SignatureTypeCode.Void or > SignatureTypeCode.String)
                {
                    throw Damaged();
                }

                break;
        }
    }

    private void Token(ref BlobReader blob, int depth)
    {
        int token = blob.ReadCompressedInteger();
        if ((token & TagBits) == TypeSpecificationTag)
        {
            TypeSpecification(token >> 2, depth + 1);
        }
    }

    private static void GenericParameters(ref BlobReader blob)
    {
        if (blob.ReadCompressedInteger() > MostGenericParameters)
        {
            throw Damaged();
        }
    }

    private static void Numbers(ref BlobReader blob)
    {
        for (int count = Count(ref blob); count > 0; count--)
        {
            blob.ReadCompressedInteger();
        }
    }

    /// <summary>A number of things of which each takes a byte at least.</summary>
    private static int Count(ref BlobReader blob)
    {
        int count = blob.ReadCompressedInteger();
        return count <= blob.RemainingBytes ? count : throw Damaged();
    }

    private static BadImageFormatException Damaged() => new("a signature in it is damaged");
}
