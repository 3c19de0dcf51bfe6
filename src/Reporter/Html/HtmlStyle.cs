namespace CoverTool.Reporter.Html;

/// <summary>What is added to the style sheet of ReportGenerator.Core.</summary>
internal static class HtmlStyle
{
    /// <summary>
    /// Hides the offers of its commercial edition, whose name and links stay in the footer. Takes red from links and headings,
    /// so that it means not covered and nothing else, and gives the names of types the room that is left. Excluded lines are grey.
    /// </summary>
    public const string Addition = """

        .card:has(.pro-button), h1 > a.button,
        .popup > pro-button, .popup > b:has(+ pro-button), .popup div:has(> pro-button),
        .popup div:has(> label > input:disabled) { display: none; }

        .container { width: 96%; }
        .card-group td.limit-width { max-width: none; }
        coverage-info .overview { min-width: 1150px; }
        coverage-info .column-min-200 { width: auto; }

        .lineAnalysis tr.excluded td:first-child { background-color: #9a9a9a; }
        .lineAnalysis tr.excluded td:last-child, .lineAnalysis tr.excluded code { color: #8a8a8a; }
        .lineAnalysis tr.excluded td:last-child { background-color: #ececec; }
        .lineAnalysis .exclusionnote { float: right; margin-left: 2em; padding: 0 6px; font-style: italic; white-space: nowrap; color: #5f5f5f; }

        table.exclusions { width: auto; margin: 0 20px; }
        table.exclusions th, table.exclusions td { padding: 2px 12px; }

        @media (prefers-color-scheme: dark) {
            .lineAnalysis tr.excluded td:last-child { background-color: #3a3a3a; }
            .lineAnalysis .exclusionnote { color: #b5b5b5; }
        }

        @media (prefers-color-scheme: light) {
            a { color: #0b5cad; }
            .containerrightfixed h1 { background-color: #6f6f6f; }
        }

        """;
}
