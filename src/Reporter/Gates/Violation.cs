using System.Globalization;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Gates;

/// <summary>A limit that a run does not keep.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Actual">What is covered.</param>
public sealed record Violation(Limit Limit, Summary Actual)
{
    /// <summary>The violation in words, for a person to read.</summary>
    public string Message
    {
        get
        {
            string name = Limit.Metric.ToString().ToLowerInvariant();
            string minimum = Limit.Minimum.ToString("0.####", CultureInfo.InvariantCulture);
            return Actual.Total == 0
                ? $"{name} coverage must be at least {minimum}%, and there is nothing to cover"
                : $"{name} coverage is {Actual.Percent} ({Actual.Covered} of {Actual.Total}), and must be at least {minimum}%";
        }
    }
}
