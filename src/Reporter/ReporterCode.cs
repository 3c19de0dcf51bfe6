namespace CoverTool.Reporter;

/// <summary>
/// The codes of this project's <see cref="Data.CoverException"/>s and, from CT3101, of its warnings. docs/messages.md explains each.
/// </summary>
internal static class ReporterCode
{
    public const string HtmlFailed = "CT3001";
    public const string FolderNotOurs = "CT3002";
    public const string CannotWriteFolder = "CT3003";
    public const string RefusedCounterFile = "CT3101";
    public const string LostSections = "CT3102";
    public const string UnmatchedRule = "CT3103";
    public const string CommentProblem = "CT3104";
}
