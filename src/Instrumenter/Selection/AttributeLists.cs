using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Numbers the combinations of attributes that apply to code: 0 for none, then from 1.</summary>
internal sealed class AttributeLists
{
    private readonly List<ImmutableArray<AttributeEntry>> _lists = [];
    private readonly Dictionary<AttributeEntry, int> _entries = [];
    private readonly Dictionary<string, int> _numbers = [];

    public int NumberOf(IEnumerable<AttributeEntry> attributes)
    {
        ImmutableArray<AttributeEntry> list = [.. attributes.Distinct()];
        if (list.IsEmpty)
        {
            return 0;
        }

        string key = string.Join(',', list.Select(NumberOf));
        if (!_numbers.TryGetValue(key, out int number))
        {
            _lists.Add(list);
            _numbers.Add(key, number = _lists.Count);
        }

        return number;
    }

    public ImmutableArray<ImmutableArray<AttributeEntry>> ToImmutable() => [.. _lists];

    private int NumberOf(AttributeEntry entry)
    {
        if (!_entries.TryGetValue(entry, out int number))
        {
            _entries.Add(entry, number = _entries.Count);
        }

        return number;
    }
}
