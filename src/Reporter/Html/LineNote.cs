namespace CoverTool.Reporter.Html;

/// <summary>What the page of a type says at a line beyond hits and branches.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What stands at the end of the line, or empty where the colour tells.</param>
/// <param name="Title">What who points at the line reads.</param>
internal sealed record LineNote(LineNoteKind Kind, string Text, string Title);
