using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Sources;

/// <summary>A folder that has another path here than in the PDB: a build elsewhere, <c>PathMap</c>, <c>/_/</c>.</summary>
/// <param name="From">The parts of its path in the PDB.</param>
/// <param name="To">Its full path here.</param>
internal sealed record MovedFolder(ImmutableArray<string> From, string To)
{
    /// <summary>What must have moved for a source to be at a full path here: all but the end that both paths share.</summary>
    public static MovedFolder Between(CompiledSource source, string local)
    {
        int shared = SharedParts(source, local);
        string to = local;
        for (int i = 0; i < shared; i++)
        {
            to = Path.GetDirectoryName(to)!;
        }

        return new MovedFolder(source.Parts[..^shared], to);
    }

    /// <summary>How many parts two paths share at their ends.</summary>
    public static int SharedParts(CompiledSource source, string local)
    {
        string[] parts = local.Split(Path.DirectorySeparatorChar);
        int shared = 0;
        while (shared < Math.Min(parts.Length, source.Parts.Length) && SourceTree.Names.Equals(parts[^(shared + 1)], source.Parts[^(shared + 1)]))
        {
            shared++;
        }

        return shared;
    }

    /// <summary>Where a source is here, or null when it was in no such folder. The file need not exist.</summary>
    public string? Find(CompiledSource source) => source.Parts.Length > From.Length && source.Parts.AsSpan()[..From.Length].SequenceEqual(From.AsSpan())
        ? Path.GetFullPath(Path.Combine([To, .. source.Parts[From.Length..]]))
        : null;

    /// <inheritdoc/>
    public bool Equals(MovedFolder? other) => other is not null && To == other.To && From.AsSpan().SequenceEqual(other.From.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(To, From.Length);
}
