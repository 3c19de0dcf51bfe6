using System.Reflection.Metadata;
using Mono.Cecil;
using CustomAttribute = Mono.Cecil.CustomAttribute;

namespace CoverTool.Instrumenter.Checking;

/// <summary>
/// Tells which attributes have nothing but texts and types for arguments, as all have whose arguments are looked at. Of others
/// Mono.Cecil may take memory for as many values as they say that they have.
/// </summary>
internal static class AttributeTexts
{
    private const ushort Prolog = 1;
    private const byte Text = 0x0E;
    private const byte Type = 0x50;

    /// <summary>Whether the arguments of an attribute can be read.</summary>
    public static unsafe bool AreAll(CustomAttribute attribute)
    {
        byte[] blob = attribute.GetBlob();
        fixed (byte* bytes = blob)
        {
            try
            {
                return blob.Length > 0 && AreAll(new BlobReader(bytes, blob.Length), attribute.Constructor.Parameters);
            }
            catch (BadImageFormatException)
            {
                return false;
            }
        }
    }

    private static bool AreAll(BlobReader blob, IEnumerable<ParameterDefinition> parameters)
    {
        if (blob.ReadUInt16() != Prolog)
        {
            return false;
        }

        foreach (ParameterDefinition parameter in parameters)
        {
            if (parameter.ParameterType.FullName is not ("System.String" or "System.Type"))
            {
                return false;
            }

            blob.ReadSerializedString();
        }

        for (int named = blob.ReadUInt16(); named > 0; named--)
        {
            // Whether it is a field or a property.
            blob.ReadByte();
            if (blob.ReadByte() is not (Text or Type))
            {
                return false;
            }

            blob.ReadSerializedString();
            blob.ReadSerializedString();
        }

        return blob.RemainingBytes == 0;
    }
}
