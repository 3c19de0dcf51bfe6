using System.Collections.Immutable;

namespace CoverTool.Restore;

/// <summary>What stands in the files of a journal, as far as it is whole and can be true.</summary>
internal static class JournalText
{
    /// <summary>The records that tell of changes, and how many lines are damaged or tell what no run does.</summary>
    public static (ImmutableArray<JournalEntry> Entries, ImmutableArray<FolderTimes> Folders, int Damaged) ReadRecords(ReadOnlySpan<byte> text)
    {
        ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
        ImmutableArray<FolderTimes>.Builder folders = ImmutableArray.CreateBuilder<FolderTimes>();
        int damaged = 0;

        // What stands behind the last line end was cut off by a kill and announces a change that was not made.
        for (int end = text.IndexOf(JournalLine.End); end >= 0; end = text.IndexOf(JournalLine.End))
        {
            switch (JournalJson.ReadRecord(JournalLine.Open(text[..end])))
            {
                case ({ } entry, _) when JournalRules.Allow(entry):
                    entries.Add(entry);
                    break;
                case (_, { } times) when JournalRules.Allow(times):
                    folders.Add(times);
                    break;
                default:
                    damaged++;
                    break;
            }

            text = text[(end + 1)..];
        }

        return (entries.ToImmutable(), folders.ToImmutable(), damaged);
    }

    /// <summary>Who wrote a journal, or null when that is not known.</summary>
    public static JournalOwner? ReadOwner(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf(JournalLine.End);
        return end >= 0 && JournalJson.ReadOwner(JournalLine.Open(text[..end])) is { } owner && JournalRules.Allow(owner) ? owner : null;
    }
}
