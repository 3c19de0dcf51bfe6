using System.Collections.Immutable;

namespace CoverTool.Settings;

/// <summary>One value of a settings file.</summary>
/// <param name="Name">The name of the option that it stands for, without its dashes.</param>
/// <param name="Values">What it says; several for an option that can be given several times.</param>
/// <param name="Line">Where it stands, from 1.</param>
internal sealed record Setting(string Name, ImmutableArray<string> Values, int Line);
