namespace CoverTool.Data;

/// <summary>Lines that a comment in the source excludes: the code that starts on them.</summary>
/// <param name="FirstLine">Counted from 1.</param>
/// <param name="LastLine">The last line of them.</param>
/// <param name="BranchesOnly">Whether lines stay and only their branches are excluded.</param>
/// <param name="Text">The comment in its usual form: <c>// coverage: off</c>, <c>// coverage: ignore branches</c>.</param>
/// <param name="Why">What the programmer wrote behind it, or empty.</param>
public sealed record CommentEntry(int FirstLine, int LastLine, bool BranchesOnly, string Text, string Why);
