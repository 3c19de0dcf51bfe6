using System.Globalization;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;
using Palmmedia.ReportGenerator.Core.Parser;
using Palmmedia.ReportGenerator.Core.Parser.Analysis;

namespace CoverTool.Reporter.Html;

/// <summary>Makes the model of ReportGenerator.Core of ours.</summary>
internal static class ModelAdapter
{
    /// <summary>Makes it.</summary>
    /// <param name="notes">Takes what the pages are to say at lines beyond hits and branches.</param>
    public static ParserResult Convert(CoverageModel model, PageNotes notes)
    {
        string version = typeof(ModelAdapter).Assembly.GetName().Version!.ToString(3);
        ParserResult result = new([.. model.Modules.Where(module => ShownTypes(module).Any()).Select(module => Convert(module, notes))], supportsBranchCoverage: true, $"CoverTool {version}");
        if (model.MeasuredAt != DateTimeOffset.UnixEpoch)
        {
            Internals.SetMinimumTime(result, model.MeasuredAt.LocalDateTime);
            Internals.SetMaximumTime(result, model.MeasuredAt.LocalDateTime);
        }

        return result;
    }

    /// <summary>The types that have a page.</summary>
    public static IEnumerable<TypeCoverage> ShownTypes(ModuleCoverage module) => module.Types.Where(type => type.Parts.Any(IsShown));

    // What is excluded is shown as such, but not generated code and whole modules, in which nobody would look for it.
    private static bool IsShown(TypePart part) =>
        !part.Lines.IsEmpty || part.ExcludedLines.Any(line => line.Reason.Source is not (ExclusionSource.Generated or ExclusionSource.Module));

    private static Assembly Convert(ModuleCoverage module, PageNotes notes)
    {
        Assembly assembly = Internals.NewAssembly(module.Name);
        foreach (TypeCoverage type in ShownTypes(module))
        {
            Class converted = Internals.NewClass(type.Name, assembly);
            foreach (TypePart part in type.Parts.Where(IsShown))
            {
                Internals.AddFile(converted, Convert(part, notes));
            }

            Internals.AddClass(assembly, converted);
        }

        return assembly;
    }

    private static CodeFile Convert(TypePart part, PageNotes notes)
    {
        long length = Math.Max(part.Lines.LastOrDefault()?.Number ?? 0, part.ExcludedLines.LastOrDefault()?.Number ?? 0) + 1L;
        object hits = LineValues<int>.New(length, -1);
        object states = LineValues<LineVisitStatus>.New(length, LineVisitStatus.NotCoverable);
        Dictionary<int, ICollection<Branch>> branches = [];
        foreach (LineCoverage line in part.Lines)
        {
            LineValues<int>.Set(hits, line.Number, Clamp(line.Hits));
            LineValues<LineVisitStatus>.Set(states, line.Number, Convert(line.State));
            if (!line.Decisions.IsEmpty)
            {
                branches.Add(line.Number, Branches(line));
            }
        }

        CodeFile file = Internals.NewCodeFile(part.Document.Path, hits, states, branches, new SourceReader(part, notes));
        foreach (MethodCoverage method in part.Methods)
        {
            AddMethod(file, method);
        }

        return file;
    }

    private static Branch[] Branches(LineCoverage line) =>
    [
        .. line.Decisions.SelectMany((decision, number) => decision.Hits.Select((hits, path) =>
            Internals.NewBranch(Clamp(hits), string.Create(CultureInfo.InvariantCulture, $"{line.Number}_{number}_{path}")))),
    ];

    private static void AddMethod(CodeFile file, MethodCoverage method)
    {
        decimal coverage = Percent(method.Summary.Lines) ?? 0;
        decimal missed = 1 - (coverage / 100);
        decimal complexity = method.Complexity;
        MethodMetric metric = new(
            method.FullName,
            method.FullName,
            [
                Metric.Coverage(coverage),
                Metric.BranchCoverage(Percent(method.Summary.Branches)),
                Metric.CyclomaticComplexity(complexity),
                Metric.CrapScore(decimal.Round((complexity * complexity * missed * missed * missed) + complexity)),
            ]);
        Internals.SetLine(metric, method.Lines[0].Number);
        Internals.AddMethodMetric(file, metric);
        Internals.AddCodeElement(file, Internals.NewCodeElement(
            method.FullName,
            method.FullName,
            IsAccessor(method.Name) ? CodeElementType.Property : CodeElementType.Method,
            method.Lines[0].Number,
            method.Lines.Max(line => line.EndLine),
            coverage));
    }

    private static bool IsAccessor(string name) =>
        name.EndsWith(".get", StringComparison.Ordinal)
        || name.EndsWith(".set", StringComparison.Ordinal)
        || name.EndsWith(".init", StringComparison.Ordinal);

    private static LineVisitStatus Convert(LineState state) => state switch
    {
        LineState.Covered => LineVisitStatus.Covered,
        LineState.PartlyCovered => LineVisitStatus.PartiallyCovered,
        _ => LineVisitStatus.NotCovered,
    };

    /// <summary>With one decimal, cut.</summary>
    private static decimal? Percent(Summary summary) =>
        summary.Total == 0 ? null : (decimal)((Int128)summary.Covered * 1000 / summary.Total) / 10;

    private static int Clamp(long hits) => (int)Math.Min(hits, int.MaxValue);
}
