using CoverTool.Data;
using CoverTool.Instrumenter.Decisions;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Probes.Counting;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Decides which places of a method get a probe, and which counters tell what its points and branches were hit.</summary>
internal static class ProbePlanner
{
    /// <summary>Plans a method's probes. The method has no probe when it has no measured sequence point.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="documents">The source files.</param>
    /// <param name="members">The members that it can use without an exception; null where each point and edge is to have a probe of its own.</param>
    public static PlannedMethod Make(MethodFlow flow, SourceDocuments documents, HarmlessMembers? members)
    {
        MatrixLoops loops = MatrixLoops.Find(flow, documents);
        List<(int Index, int Document)> points = VisiblePoints.Find(flow, documents, loops);
        List<PlannedDecision> decisions = points.Count == 0 ? [] : [.. DecisionFinder.Find(flow, documents, loops).Select(decision => Plan(decision, flow, documents)).OfType<PlannedDecision>()];
        CounterPlacement counts = CounterPlacement.Make(
            flow,
            [.. points.Select(point => point.Index)],
            decisions.SelectMany(decision => decision.Outcomes).SelectMany(outcome => outcome),
            members);
        return new PlannedMethod(
            counts.Plan,
            new MethodPoints(
                [.. points.Select(point => Entry(flow.PointAt(point.Index)!, point.Document, counts.OfPoint(point.Index))), .. decisions.SelectMany(decision => Headers(decision, counts))],
                [.. decisions.SelectMany((decision, number) => Entries(decision, number, counts))]));
    }

    private static PlannedDecision? Plan(Decision decision, MethodFlow flow, SourceDocuments documents)
    {
        SequencePoint? point = decision.Header is null ? flow.PointAt(decision.Point)! : null;
        return documents.Find(decision.Header?.Document ?? point!.Document) is { } document
            ? new PlannedDecision(decision.Kind, decision.Outcomes, document.Index, decision.Header?.StartLine ?? point!.StartLine, decision.Header)
            : null;
    }

    private static SequencePointEntry Entry(SequencePoint point, int document, CounterSum hits) =>
        new(document, point.StartLine, point.StartColumn, point.EndLine, point.EndColumn, hits);

    private static IEnumerable<SequencePointEntry> Headers(PlannedDecision decision, CounterPlacement counts)
    {
        if (decision.Header is { } header)
        {
            CounterSum sum = counts.OfOutcome([.. decision.Outcomes.SelectMany(outcome => outcome)]);
            yield return new SequencePointEntry(decision.Document, decision.Line, header.StartColumn, header.EndLine, header.EndColumn, sum);
        }
    }

    private static IEnumerable<BranchPointEntry> Entries(PlannedDecision decision, int number, CounterPlacement counts) =>
        decision.Outcomes.Select((outcome, path) => new BranchPointEntry(decision.Document, decision.Line, number, path, decision.Kind, counts.OfOutcome(outcome)));
}
