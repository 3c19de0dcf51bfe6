using System.Globalization;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Cobertura;

/// <summary>
/// Covered shares as Cobertura writes them. They are cut, not rounded: all that is covered says so, and nothing else does.
/// Where there is nothing to cover nothing is missed.
/// </summary>
internal static class CoberturaRate
{
    /// <summary>A share from 0 to 1, such as <c>0.8571</c>.</summary>
    public static string Rate(Summary summary) => summary.Missed == 0
        ? "1"
        : summary.Covered == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"0.{(Int128)summary.Covered * 10_000 / summary.Total:D4}");

    /// <summary>A percentage, such as <c>85%</c>.</summary>
    public static string Percent(Summary summary) => summary.Missed == 0
        ? "100%"
        : string.Create(CultureInfo.InvariantCulture, $"{(Int128)summary.Covered * 100 / summary.Total}%");
}
