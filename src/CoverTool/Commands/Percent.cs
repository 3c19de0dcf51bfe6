using System.CommandLine.Parsing;
using System.Globalization;

namespace CoverTool.Commands;

/// <summary>Reads percentages; decimal, because a limit of 80.1 is not the nearest binary fraction to it.</summary>
internal static class Percent
{
    private const decimal All = 100;

    /// <summary>The percentage, or null with an error in <paramref name="result"/>.</summary>
    public static decimal? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value <= All)
        {
            return value;
        }

        result.AddError($"'{text}' is not a percentage from 0 to 100.");
        return null;
    }
}
