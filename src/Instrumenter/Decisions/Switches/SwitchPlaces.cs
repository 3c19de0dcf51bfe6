using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Knows which sequence points in a method are those of its switches, their arms and their clauses.</summary>
internal sealed class SwitchPlaces(MethodFlow flow, SourceDocuments documents)
{
    // A bound on the stops of a debugger in a row.
    private const int MostStops = 10;

    private readonly Dictionary<int, int?> _ownPoints = [];
    private readonly Dictionary<int, int?> _statements = [];
    private readonly Lazy<int[]> _visiblePoints = new(() => [.. Enumerable.Range(0, flow.Instructions.Length).Where(flow.StartsVisiblePoint)]);

    /// <summary>The innermost arm that the statement starting at an instruction is in, or null.</summary>
    public SwitchArm? ArmAt(int index) => index >= 0 && flow.StartsVisiblePoint(index)
        ? documents.Find(flow.PointAt(index)!.Document)?.Syntax?.ArmAt(flow.PointAt(index)!)
        : null;

    /// <summary>Whether the <c>when</c> of a label or arm starts at an instruction.</summary>
    public bool IsClause(int index) =>
        index >= 0 &&
        flow.StartsVisiblePoint(index) &&
        documents.Find(flow.PointAt(index)!.Document) is { } document &&
        document.HasWordAt(flow.PointAt(index)!.StartLine, flow.PointAt(index)!.StartColumn, "when") &&
        document.Syntax?.IsCatchFilter(flow.PointAt(index)!) != true;

    /// <summary>The switch statement that starts at an instruction, or null.</summary>
    public SourceSwitch? StatementAt(int point) =>
        point == MethodFlow.None ? null : documents.Find(flow.PointAt(point)!.Document)?.Syntax?.SwitchAt(flow.PointAt(point)!);

    /// <summary>The sequence point of a switch: its own, or for an expression that of the statement around it.</summary>
    public int? PointOf(SourceSwitch owner) => OwnPointOf(owner) ?? (owner.IsExpression ? StatementAround(owner) : null);

    /// <summary>The start of the statement that a switch expression is part of, or null.</summary>
    public int? StatementAround(SourceSwitch owner)
    {
        if (!_statements.TryGetValue(owner.Start, out int? known))
        {
            // Debug code may have nothing but a stop of the debugger's for it.
            _statements[owner.Start] = known = _visiblePoints.Value
                .Where(index => IsAround(flow.PointAt(index)!, owner))
                .OrderByDescending(flow.IsReachable)
                .ThenByDescending(index => (flow.PointAt(index)!.StartLine, flow.PointAt(index)!.StartColumn))
                .ThenBy(index => (flow.PointAt(index)!.EndLine, flow.PointAt(index)!.EndColumn))
                .ThenBy(index => index)
                .Cast<int?>()
                .FirstOrDefault();
        }

        return known;
    }

    /// <summary>Whether a sequence point is that of a switch statement. Behind the arms of a switch expression in it, the statement has another one.</summary>
    public bool IsOwnPoint(int point, SourceSwitch owner) => point != MethodFlow.None &&
        (flow.PointAt(point)!.StartLine, flow.PointAt(point)!.StartColumn) == (owner.Header.StartLine, owner.Header.StartColumn);

    /// <summary>
    /// Whether the arms of a switch expression meet at a hidden point: its statement goes on there. The tests of a switch statement are
    /// behind a hidden point of their own.
    /// </summary>
    public bool IsWhereArmsMeet(int point)
    {
        for (int steps = 0; point > 0 && flow.ComesFrom(point) is not MethodFlow.None and var source && steps < MostStops; steps++)
        {
            point = flow.GoverningPoint(source);
            if (point < 0 || flow.StartsVisiblePoint(point) || !Enumerable.Range(point, source - point + 1).All(IsStop))
            {
                return ArmAt(point) is { Switch.IsExpression: true };
            }
        }

        return false;
    }

    // Where only a debugger stops.
    private bool IsStop(int index) => flow.Instructions[index].OpCode.Code is Code.Nop or Code.Br;

    private int? OwnPointOf(SourceSwitch owner)
    {
        if (!_ownPoints.TryGetValue(owner.Start, out int? known))
        {
            _ownPoints[owner.Start] = known = _visiblePoints.Value.Where(point => IsOwnPoint(point, owner)).Cast<int?>().FirstOrDefault();
        }

        return known;
    }

    private static bool IsAround(SequencePoint point, SourceSwitch owner) =>
        (point.StartLine, point.StartColumn).CompareTo((owner.Header.StartLine, owner.Header.StartColumn)) <= 0 &&
        (point.EndLine, point.EndColumn).CompareTo((owner.Header.EndLine, owner.Header.EndColumn)) >= 0;
}
