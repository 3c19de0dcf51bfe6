using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>Collects lines by what they belong to.</summary>
internal sealed class LineLists<TOwner>
    where TOwner : notnull
{
    private readonly Dictionary<TOwner, ImmutableArray<LineCoverage>.Builder> _lists = [];

    public void Add(TOwner owner, LineCoverage line)
    {
        if (!_lists.TryGetValue(owner, out ImmutableArray<LineCoverage>.Builder? list))
        {
            _lists.Add(owner, list = ImmutableArray.CreateBuilder<LineCoverage>());
        }

        list.Add(line);
    }

    public Dictionary<TOwner, ImmutableArray<LineCoverage>> ToDictionary() =>
        _lists.ToDictionary(list => list.Key, list => list.Value.ToImmutable());
}
