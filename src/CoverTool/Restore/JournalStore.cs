using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Sessions;

namespace CoverTool.Restore;

/// <summary>The journals of a user, in all the places where they may lie.</summary>
/// <param name="roots">Full paths of those places, the preferred one first. They need not exist.</param>
internal sealed class JournalStore(ImmutableArray<string> roots)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>How old a lock without a journal has to be before nobody can be about to make the journal.</summary>
    private static readonly TimeSpan StaleLockAge = TimeSpan.FromDays(1);

    /// <summary>
    /// The current user's journals. The folder for temporary files is the last resort only: it may be emptied when the
    /// system starts, and the originals with it.
    /// </summary>
    public static JournalStore ForUser()
    {
        List<string> roots = [];
        if (Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { } state && Path.IsPathFullyQualified(state))
        {
            roots.Add(state);
        }

        if (Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local)
        {
            roots.Add(local);
        }

        return new JournalStore(
        [
            .. roots.Select(root => Path.Combine(root, "covertool", "journals")),
            Path.Combine(Path.GetTempPath(), $"covertool-{Environment.UserName}", "journals"),
        ]);
    }

    /// <summary>Makes a journal in the first place that can be written.</summary>
    /// <exception cref="CoverException">CT1007: there is no such place.</exception>
    public Journal Create(JournalOwner owner)
    {
        List<string> failures = [];
        foreach (string root in roots)
        {
            try
            {
                CreateRoot(root);
                return Journal.Create(new JournalFolder(root, Guid.NewGuid().ToString("N")), owner);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failures.Add(exception.Message);
            }
        }

        throw new CoverException(
            "CT1007",
            "Originals cannot be kept anywhere, so nothing is instrumented. Set XDG_STATE_HOME to a folder that can be " +
            $"written. Tried: {string.Join(" ", failures)}");
    }

    /// <summary>What living runs other than <paramref name="own"/> have replaced.</summary>
    public IEnumerable<JournalContent> ReadOthers(JournalFolder own)
    {
        foreach (JournalFolder folder in Folders().Where(folder => folder != own))
        {
            JournalContent? content = TryRead(folder);
            if (content is not null)
            {
                yield return content;
            }
        }
    }

    /// <summary>The runs that go on.</summary>
    public ImmutableArray<JournalOwner> LivingRuns() =>
    [
        .. Folders().Select(TryRead).Select(content => content?.Owner).OfType<JournalOwner>().Where(owner => owner.Process.IsAlive()),
    ];

    /// <summary>Restores what dead runs left behind, and deletes their journals and sessions.</summary>
    public ImmutableArray<HealedRun> Heal()
    {
        ImmutableArray<HealedRun>.Builder healed = ImmutableArray.CreateBuilder<HealedRun>();
        foreach (JournalFolder folder in Folders())
        {
            using FileStream? held = JournalLock.TryTake(folder);
            JournalContent? content = held is null ? null : TryRead(folder);
            if (content is not null && content.Owner?.IsAlive() != true)
            {
                healed.Add(Heal(folder, content));
            }
        }

        DeleteStaleLocks();
        return healed.ToImmutable();
    }

    /// <summary>Restores what a session that stays has instrumented, and deletes its journal.</summary>
    public ImmutableArray<RestoredFile> End(SessionFolder session)
    {
        ImmutableArray<RestoredFile>.Builder restored = ImmutableArray.CreateBuilder<RestoredFile>();
        foreach (JournalFolder folder in Folders())
        {
            using FileStream? held = JournalLock.TryTake(folder);
            if (held is not null && TryRead(folder) is { } content && content.Owner?.SessionPath == session.Location)
            {
                ImmutableArray<RestoredFile> files = Restorer.Restore(folder, content);
                restored.AddRange(files);
                if (!files.Any(file => file.NeedsJournal))
                {
                    Journal.TryDelete(folder);
                }
            }
        }

        return restored.ToImmutable();
    }

    private static HealedRun Heal(JournalFolder folder, JournalContent content)
    {
        RescuedCounts rescue = RescuedCounts.Of(content.Owner);
        ImmutableArray<RestoredFile> files = Restorer.Restore(folder, content);

        // Whoever heard that counts could not be kept may make room for them, and try again.
        if (!rescue.MayBeRetried)
        {
            SessionFolder.Delete(content.Owner?.SessionPath ?? "");
        }

        // While a file could not be restored its original is needed.
        if (!rescue.MayBeRetried && !files.Any(file => file.NeedsJournal))
        {
            Journal.TryDelete(folder);
        }

        return new HealedRun(content.Owner, files, rescue);
    }

    private static void CreateRoot(string root)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(root);
        }
        else
        {
            Directory.CreateDirectory(root, OwnerOnly);
        }

        if (!NativeFile.IsPrivate(root))
        {
            throw new UnauthorizedAccessException($"'{root}' belongs to another user, or others may write to it.");
        }
    }

    private static JournalContent? TryRead(JournalFolder folder)
    {
        try
        {
            return JournalContent.Read(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Its owner finished and deleted it while we looked.
            return null;
        }
    }

    private IEnumerable<JournalFolder> Folders() => OwnRoots()
        .SelectMany(root => new DirectoryInfo(root).GetDirectories().Where(JournalFolder.IsOne).Select(found => new JournalFolder(root, found.Name)));

    // What others can write to could make us write anywhere.
    private IEnumerable<string> OwnRoots() => roots.Where(root => Directory.Exists(root) && NativeFile.IsPrivate(root));

    private void DeleteStaleLocks()
    {
        foreach (string path in OwnRoots().SelectMany(root => Directory.GetFiles(root, "*" + JournalFolder.LockExtension)))
        {
            if (!Directory.Exists(Path.ChangeExtension(path, null)) && DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > StaleLockAge)
            {
                File.Delete(path);
            }
        }
    }
}
