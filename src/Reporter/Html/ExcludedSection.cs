using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Html;

/// <summary>The part of the first page that says what is excluded.</summary>
internal static class ExcludedSection
{
    private const string Footer = "<div class=\"footer\">";

    /// <summary>The first page with that part at its end; as it is when nothing is excluded.</summary>
    public static string AddTo(string page, ImmutableArray<ExcludedCount> counts)
    {
        if (counts.IsEmpty)
        {
            return page;
        }

        StringBuilder section = new("<h1>Excluded</h1>\n<table class=\"overview exclusions\">\n");
        section.Append("<thead><tr><th>Because of</th><th class=\"right\">Lines</th><th class=\"right\">Branches</th><th class=\"right\">Methods</th></tr></thead>\n<tbody>\n");
        foreach (ExcludedCount count in counts)
        {
            section.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td>{WebUtility.HtmlEncode(count.Rule)}</td><td class=\"right\">{count.Lines}</td><td class=\"right\">{count.Branches}</td><td class=\"right\">{count.Methods}</td></tr>\n");
        }

        section.Append("</tbody>\n</table>\n");
        return page.Replace(Footer, section + Footer, StringComparison.Ordinal);
    }
}
