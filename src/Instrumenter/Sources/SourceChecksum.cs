using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CoverTool.Instrumenter.Sources;

/// <summary>Compares a source file with the checksum that the compiler wrote into the PDB.</summary>
internal static class SourceChecksum
{
    // From the portable PDB format.
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");
    private static readonly Guid Sha1 = new("ff1816ec-aa5e-4d10-87f7-6f4963833460");

    /// <summary>
    /// Whether a text was compiled, perhaps with other ends of lines: version control changes them between machines, and no
    /// statement's place with them.
    /// </summary>
    public static bool IsOf(byte[] content, Guid algorithm, ReadOnlySpan<byte> checksum)
    {
        if (algorithm != Sha256 && algorithm != Sha1)
        {
            return false;
        }

        if (Hash(content, algorithm).AsSpan().SequenceEqual(checksum))
        {
            return true;
        }

        byte[] unix = WithoutReturns(content);
        return (unix.Length != content.Length && Hash(unix, algorithm).AsSpan().SequenceEqual(checksum))
            || Hash(WithReturns(unix), algorithm).AsSpan().SequenceEqual(checksum);
    }

    [SuppressMessage("Security", "CA5350", Justification = "The compiler chose the algorithm; nothing is protected by it.")]
    private static byte[] Hash(byte[] content, Guid algorithm) => algorithm == Sha256 ? SHA256.HashData(content) : SHA1.HashData(content);

    private static byte[] WithoutReturns(byte[] content)
    {
        byte[] result = new byte[content.Length];
        int length = 0;
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
            {
                result[length++] = content[i];
            }
        }

        return result[..length];
    }

    private static byte[] WithReturns(byte[] content)
    {
        List<byte> result = new(content.Length + (content.Length / 16));
        foreach (byte value in content)
        {
            if (value == '\n')
            {
                result.Add((byte)'\r');
            }

            result.Add(value);
        }

        return [.. result];
    }
}
