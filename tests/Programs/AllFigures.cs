using CoverTool.Data;

namespace CoverTool.Tests.Programs;

/// <summary>Everything that was measured of a module, a line of text for each sequence point and branch.</summary>
public static class AllFigures
{
    /// <summary>The figures of a module by its counters.</summary>
    public static List<string> Of(ModuleMap map, long[] counters) => [.. map.Methods.SelectMany(method => Of(method, counters))];

    /// <summary>
    /// The figures of a program that is instrumented with a probe for each sequence point and each edge of an outcome, and run. The
    /// program itself stays as it is: a copy of its folder is measured.
    /// </summary>
    public static List<string> WithEveryProbe(string program, string sourceRoot)
    {
        using ProgramSession session = new() { HasEveryProbe = true };
        foreach (string path in Directory.GetFiles(Path.GetDirectoryName(program)!))
        {
            File.Copy(path, Path.Combine(session.ProgramFolder, Path.GetFileName(path)));
        }

        string copy = Path.Combine(session.ProgramFolder, Path.GetFileName(program));
        ModuleMap map = session.Instrument(copy, sourceRoot);
        ProgramRun.Of(copy);
        return Of(map, session.ReadCounters(map));
    }

    private static IEnumerable<string> Of(MethodEntry method, long[] counters) =>
    [
        .. method.SequencePoints.Select(point => $"{method.TypeName}.{method.Name}{method.Signature} {point.StartLine}:{point.StartColumn}-{point.EndLine}:{point.EndColumn} hits {point.Hits.In(counters)}"),
        .. method.BranchPoints.Select(branch => $"{method.TypeName}.{method.Name}{method.Signature} {branch.Line} decision {branch.Decision} {branch.Kind} {branch.Path}: {branch.Hits.In(counters)}"),
    ];
}
