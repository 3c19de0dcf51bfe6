using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>Collects lines by what they belong to.</summary>
internal sealed class LineLists<TOwner, TLine>
    where TOwner : notnull
{
    private readonly Dictionary<TOwner, ImmutableArray<TLine>.Builder> _lists = [];

    public void Add(TOwner owner, TLine line)
    {
        if (!_lists.TryGetValue(owner, out ImmutableArray<TLine>.Builder? list))
        {
            _lists.Add(owner, list = ImmutableArray.CreateBuilder<TLine>());
        }

        list.Add(line);
    }

    public Dictionary<TOwner, ImmutableArray<TLine>> ToDictionary() =>
        _lists.ToDictionary(list => list.Key, list => list.Value.ToImmutable());
}
