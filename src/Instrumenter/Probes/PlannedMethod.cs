namespace CoverTool.Instrumenter.Probes;

/// <summary>A method's probes and what they tell. Its counters are numbered from 0.</summary>
internal sealed record PlannedMethod(MethodPlan Plan, MethodPoints Points);
