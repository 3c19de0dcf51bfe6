using System.Globalization;

namespace CoverTool.Soak;

/// <summary>What requests took, and what memory the server had.</summary>
/// <param name="Requests">How many there were.</param>
/// <param name="Median">In microseconds.</param>
/// <param name="Slow">What 1 in 100 exceeded, in microseconds.</param>
/// <param name="FirstMemory">The working set after a tenth of the time, in bytes.</param>
/// <param name="LastMemory">The working set at the end, in bytes.</param>
internal sealed record LoadFigures(long Requests, int Median, int Slow, long FirstMemory, long LastMemory)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Requests,11} {Median,7} us {Slow,7} us {FirstMemory / 1048576,9} / {LastMemory / 1048576} MiB");
}
