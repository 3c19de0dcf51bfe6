using CoverTool.Specs.Compatibility.Rows;

namespace CoverTool.Specs.Compatibility;

/// <summary>All rows.</summary>
internal static class Matrix
{
    /// <summary>Set to 1 to run all of them, which takes a while.</summary>
    private const string EverythingVariable = "COVERTOOL_TEST_EVERYTHING";

    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. RunnerRows.All,
        .. OptionRows.All,
        .. ProjectRows.All,
        .. CommandRows.All,
        .. ScriptRows.All,
        .. LayoutRows.All,
        .. ReferenceRows.All,
        .. CollectorRows.All,
        .. ProgramRows.All,
    ];

    /// <summary>The rows that this run of the specs is about.</summary>
    public static IEnumerable<Row> Selected => Environment.GetEnvironmentVariable(EverythingVariable) == "1" ? Rows : Rows.Where(row => row.IsUsual);

    public static Row Row(string name) => Rows.Single(row => row.Name == name);
}
