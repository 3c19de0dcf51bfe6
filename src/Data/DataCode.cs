namespace CoverTool.Data;

/// <summary>The codes of this project's <see cref="CoverException"/>s. docs/messages.md explains each.</summary>
internal static class DataCode
{
    public const string CannotRead = "CT2001";
    public const string CannotWrite = "CT2002";
    public const string WrongKind = "CT2003";
    public const string Truncated = "CT2004";
    public const string Damaged = "CT2005";
    public const string MadeByNewerVersion = "CT2006";
    public const string MapsDiffer = "CT2007";
    public const string MadeByOlderVersion = "CT2008";
    public const string CannotSubtract = "CT2009";
}
