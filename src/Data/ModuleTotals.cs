namespace CoverTool.Data;

/// <summary>The counters of one module, added up over runs.</summary>
internal sealed class ModuleTotals(ModuleCounts first)
{
    private readonly long[] _totals = [.. first.Counters];
    private ModuleMap _map = first.Map;

    /// <summary>Adds those of another run.</summary>
    /// <exception cref="CoverException">CT2007: its map is another one.</exception>
    public void Add(ModuleCounts module)
    {
        _map = Merge(_map, module.Map);
        for (int i = 0; i < _totals.Length; i++)
        {
            _totals[i] = HitCount.Add(_totals[i], module.Counters[i]);
        }
    }

    public ModuleCounts ToCounts() => new(_map, [.. _totals]);

    /// <summary>The same map twice; one of the runs may have found source files that the other did not.</summary>
    private static ModuleMap Merge(ModuleMap first, ModuleMap second)
    {
        if (first.CounterCount != second.CounterCount
            || first.Documents.Length != second.Documents.Length
            || first.Methods.Length != second.Methods.Length
            || first.Mvid != second.Mvid)
        {
            throw new CoverException(
                DataCode.MapsDiffer,
                $"Two runs measured {first.Name} with different maps of the same identifier {first.Id}. "
                + "Run both again with one version of covertool.");
        }

        if (first.Documents.AsSpan().SequenceEqual(second.Documents.AsSpan()))
        {
            return first;
        }

        return first with
        {
            Documents =
            [
                .. first.Documents.Zip(second.Documents, (one, other) => Informed(one, other) with
                {
                    LocalPath = FirstPath(one.LocalPath, other.LocalPath),
                }),
            ],
        };
    }

    /// <summary>The one that knows more: only who had the file that was compiled knows what its comments exclude.</summary>
    private static DocumentEntry Informed(DocumentEntry one, DocumentEntry other) =>
        (other.Comments.Length, other.GeneratedBecause.Length, other.Text.Length).CompareTo(
            (one.Comments.Length, one.GeneratedBecause.Length, one.Text.Length)) > 0
            ? other
            : one;

    private static string FirstPath(string one, string other) =>
        one.Length == 0 || (other.Length != 0 && string.CompareOrdinal(other, one) < 0) ? other : one;
}
