namespace CoverTool.Data;

/// <summary>A comment about coverage that does not do what was probably meant.</summary>
/// <param name="Line">Where it stands, counted from 1.</param>
/// <param name="Text">What is wrong, for a person to read.</param>
public sealed record CommentProblem(int Line, string Text);
