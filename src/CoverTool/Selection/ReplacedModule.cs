namespace CoverTool.Selection;

/// <summary>What became of a change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Failure">Why it was not made, or null when it was.</param>
internal sealed record ReplacedModule(ModuleChange Change, string? Failure);
