// No secrets: the same seed has to give the same bytes.
#pragma warning disable CA5394

using System.Reflection.PortableExecutable;
using CoverTool.Fuzzing;

namespace CoverTool.Instrumenter.Tests.Fuzzing;

/// <summary>
/// Makes damaged modules and symbols, most of them damaged in the tables and blobs that describe types, methods and documents,
/// which is where readers get lost. The identity that ties symbols to their module stays.
/// </summary>
/// <param name="module">A good module.</param>
/// <param name="symbols">Its symbols; null when they are in it.</param>
internal sealed class ModuleInput(byte[] module, byte[]? symbols)
{
    /// <summary>Behind the identity, at the start of a PDB's own stream.</summary>
    private const int EndOfIdentity = 160;

    private readonly (int Start, int Length) _metadata = MetadataOf(module);

    /// <summary>A module and its symbols, one of them changed.</summary>
    public (byte[] Module, byte[]? Symbols) Make(Mutator mutator)
    {
        if (symbols is not null && mutator.Random.Next(2) == 0)
        {
            mutator.Note($"symbols");
            return (module, mutator.Random.Next(8) == 0
                ? mutator.Mutate(symbols, [symbols])
                : Change(mutator, symbols, EndOfIdentity, symbols.Length - EndOfIdentity));
        }

        mutator.Note($"module");
        return (
            mutator.Random.Next(8) == 0 ? mutator.Mutate(module, [module]) : Change(mutator, module, _metadata.Start, _metadata.Length),
            symbols);
    }

    private static byte[] Change(Mutator mutator, byte[] bytes, int start, int length)
    {
        byte[] changed = [.. bytes];
        for (int changes = mutator.Random.Next(1, 5); changes > 0; changes--)
        {
            int at = start + mutator.Random.Next(length);
            int count = Math.Min(mutator.Random.Next(3) == 0 ? mutator.Random.Next(64) : 1, bytes.Length - at);
            byte value = (byte)(mutator.Random.Next(3) == 0 ? mutator.InterestingNumber() : mutator.Random.Next(256));
            mutator.Note($"{value} {count} times at {at}");
            changed.AsSpan(at, count).Fill(value);
        }

        return changed;
    }

    private static (int Start, int Length) MetadataOf(byte[] module)
    {
        using PEReader reader = new(new MemoryStream(module));
        return (reader.PEHeaders.MetadataStartOffset, reader.PEHeaders.MetadataSize);
    }
}
