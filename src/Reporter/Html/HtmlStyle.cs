namespace CoverTool.Reporter.Html;

/// <summary>What is added to the style sheet of ReportGenerator.Core.</summary>
internal static class HtmlStyle
{
    /// <summary>
    /// Hides the offers of its commercial edition, whose name and links stay in the footer. Takes red from links and headings,
    /// so that it means not covered and nothing else, and gives the names of types the room that is left.
    /// </summary>
    public const string Addition = """

        .card:has(.pro-button), h1 > a.button,
        .popup > pro-button, .popup > b:has(+ pro-button), .popup div:has(> pro-button),
        .popup div:has(> label > input:disabled) { display: none; }

        .container { width: 96%; }
        .card-group td.limit-width { max-width: none; }
        coverage-info .overview { min-width: 1150px; }
        coverage-info .column-min-200 { width: auto; }

        @media (prefers-color-scheme: light) {
            a { color: #0b5cad; }
            .containerrightfixed h1 { background-color: #6f6f6f; }
        }

        """;
}
