using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// The portable data file, <c>coverage.covertool</c>: all that a run measured, independent of the machine. Source files
/// below the source root are kept relative to it.
/// </summary>
public static class DataFile
{
    /// <summary>"CVRUNDAT".</summary>
    internal static readonly SealedFileKind Kind = new(0x5441444E55525643, 3, "a covertool data file");

    // The fewest bytes that one of each can take; see the members that write them.
    private const int SmallestModule = 39;
    private const int SmallestSkippedModule = 3;
    private const int SmallestProcess = 21;
    private const int SmallestRefusedFile = 2;
    private const int SmallestRule = 2;

    private static readonly int SkipReasonCount = Enum.GetValues<SkipReason>().Length;
    private static readonly int ExclusionKindCount = Enum.GetValues<ExclusionKind>().Length;

    /// <summary>Writes a data file; nobody sees it before it is complete.</summary>
    /// <exception cref="CoverException">CT2002: it cannot be written.</exception>
    public static void Write(string path, RunResult result) => SealedFile.Write(path, Kind, writer => Write(writer, result));

    /// <summary>Reads a data file.</summary>
    /// <param name="sourceRoot">The source root on this machine, or null to take the one the file was made under.</param>
    /// <exception cref="CoverException">CT2001 to CT2006, CT2008: it cannot be read, or is not what it should be.</exception>
    public static RunResult Read(string path, string? sourceRoot = null) =>
        SealedFile.Read(path, Kind, reader => Read(reader, sourceRoot));

    /// <summary>The source root that a data file was made under.</summary>
    /// <exception cref="CoverException">As when all of it is read.</exception>
    public static string ReadSourceRoot(string path) => SealedFile.ReadStart(path, Kind, reader => reader.ReadText());

    /// <inheritdoc cref="SealedFile.Read{T}(Stream, string, SealedFileKind, Func{PayloadReader, T})"/>
    internal static RunResult Read(Stream stream, string path) => SealedFile.Read(stream, path, Kind, reader => Read(reader, sourceRoot: null));

    internal static void Write(PayloadWriter writer, RunResult result)
    {
        writer.WriteText(result.SourceRoot);

        writer.WriteCount(result.Modules.Length);
        foreach (ModuleCounts module in result.Modules)
        {
            ModuleMapWriter.Write(writer, module.Map, result.SourceRoot);
            writer.WriteCount(module.Counters.Length);
            foreach (long counter in module.Counters)
            {
                writer.WriteUnsigned((ulong)counter);
            }
        }

        writer.WriteCount(result.SkippedModules.Length);
        foreach (SkippedModule skipped in result.SkippedModules)
        {
            writer.WriteText(skipped.Path);
            writer.WriteCount((int)skipped.Reason);
            writer.WriteText(skipped.Detail);
        }

        writer.WriteCount(result.Processes.Length);
        foreach (ProcessEntry process in result.Processes)
        {
            Write(writer, process);
        }

        writer.WriteCount(result.RefusedFiles.Length);
        foreach (RefusedFile refused in result.RefusedFiles)
        {
            writer.WriteText(refused.Path);
            writer.WriteText(refused.Reason);
        }

        Write(writer, result.Exclusions);
    }

    private static void Write(PayloadWriter writer, ExclusionPolicy policy)
    {
        writer.WriteCount(policy.IncludeGenerated ? 1 : 0);
        writer.WriteCount(policy.Rules.Length);
        foreach (ExclusionRule rule in policy.Rules)
        {
            writer.WriteCount((int)rule.Kind);
            writer.WriteText(rule.Pattern);
        }
    }

    private static void Write(PayloadWriter writer, ProcessEntry process)
    {
        writer.WriteGuid(process.Instance);
        writer.WriteSigned(process.Id);
        writer.WriteText(process.Name);
        writer.WriteUnsigned((ulong)process.StartTime.UtcTicks);
        writer.WriteCount((int)process.End);
        writer.WriteUnsigned((ulong)process.LostSections);
    }

    private static RunResult Read(PayloadReader reader, string? sourceRoot)
    {
        string originalRoot = reader.ReadText();
        string root = sourceRoot ?? originalRoot;
        HashSet<Guid> maps = [];
        HashSet<Guid> instances = [];
        return new RunResult(
            root,
            reader.ReadItems(SmallestModule, () => Once(ReadModule(reader, root), maps, module => module.Map.Id)),
            reader.ReadItems(SmallestSkippedModule, () => ReadSkippedModule(reader)),
            reader.ReadItems(SmallestProcess, () => Once(ReadProcess(reader), instances, process => process.Instance)))
        {
            RefusedFiles = reader.ReadItems(SmallestRefusedFile, () => new RefusedFile(reader.ReadText(), reader.ReadText())),
            Exclusions = new ExclusionPolicy(
                reader.ReadBelow(2) == 1,
                reader.ReadItems(SmallestRule, () => new ExclusionRule((ExclusionKind)reader.ReadBelow(ExclusionKindCount), reader.ReadText()))),
        };
    }

    private static T Once<T>(T item, HashSet<Guid> known, Func<T, Guid> identify) => known.Add(identify(item))
        ? item
        : throw new InvalidDataException("An identifier occurs twice.");

    private static ModuleCounts ReadModule(PayloadReader reader, string sourceRoot)
    {
        ModuleMap map = ModuleMapReader.Read(reader, sourceRoot);
        ImmutableArray<long> counters = reader.ReadItems(1, () => NotNegative(reader));
        return counters.Length == map.CounterCount
            ? new ModuleCounts(map, counters)
            : throw new InvalidDataException("A module has another number of counters than its map says.");
    }

    private static SkippedModule ReadSkippedModule(PayloadReader reader) =>
        new(reader.ReadText(), (SkipReason)reader.ReadBelow(SkipReasonCount), reader.ReadText());

    private static ProcessEntry ReadProcess(PayloadReader reader)
    {
        Guid instance = reader.ReadGuid();
        int id = reader.ReadAfter(0);
        string name = reader.ReadText();
        long ticks = NotNegative(reader);
        if (ticks > DateTime.MaxValue.Ticks)
        {
            throw new InvalidDataException("A time is out of range.");
        }

        ProcessEnd end = (ProcessEnd)reader.ReadBelow((int)ProcessEnd.Running + 1);
        return new ProcessEntry(instance, id, name, new DateTimeOffset(ticks, TimeSpan.Zero), end, NotNegative(reader));
    }

    private static long NotNegative(PayloadReader reader)
    {
        ulong value = reader.ReadUnsigned();
        return value <= long.MaxValue ? (long)value : throw new InvalidDataException("A number is out of range.");
    }
}
