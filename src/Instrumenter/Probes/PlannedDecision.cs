using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Decisions;
using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes;

/// <summary>A decision on a line of a measured document.</summary>
internal sealed record PlannedDecision(
    BranchKind Kind, ImmutableArray<ImmutableArray<Edge>> Outcomes, int Document, int Line, DecisionHeader? Header);
