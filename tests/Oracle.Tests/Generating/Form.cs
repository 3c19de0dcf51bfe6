namespace CoverTool.Oracle.Tests.Generating;

/// <summary>One way to write a value or a statement.</summary>
/// <param name="Weight">How often it is chosen, in comparison with others.</param>
/// <param name="Make">Writes it; null where it does not fit.</param>
internal sealed record Form<T>(int Weight, Func<Scope, int, T?> Make)
    where T : class;
