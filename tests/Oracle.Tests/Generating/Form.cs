namespace CoverTool.Oracle.Tests.Generating;

/// <summary>One way to write a value or a statement.</summary>
/// <param name="Weight">How often it is chosen, in comparison with others.</param>
/// <param name="Gap">What it is that CoverTool does not count right yet, or null.</param>
/// <param name="Make">Writes it; null where it does not fit.</param>
internal sealed record Form<T>(int Weight, KnownGap? Gap, Func<Scope, int, T?> Make)
    where T : class;
