namespace CoverTool.Specs.Compatibility;

/// <summary>The fixtures that rows have asked for: each is prepared once, however many rows run there.</summary>
public sealed class FixtureShelf : IDisposable
{
    private readonly Dictionary<string, FixtureCopy> _copies = [];

    public void Dispose()
    {
        foreach (FixtureCopy copy in _copies.Values)
        {
            copy.Dispose();
        }
    }

    /// <summary>A fixture, as it was prepared.</summary>
    internal FixtureCopy Take(Fixture fixture)
    {
        if (!_copies.TryGetValue(fixture.Name, out FixtureCopy? copy))
        {
            copy = new FixtureCopy(fixture);
            _copies.Add(fixture.Name, copy);
        }
        else
        {
            copy.Reset();
        }

        return copy;
    }
}
