namespace CoverTool.Reports;

/// <summary>What standard output goes to.</summary>
internal static class Screen
{
    private const int WidthOfFile = 120;

    /// <summary>In columns.</summary>
    public static int Width
    {
        get
        {
            try
            {
                return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? WidthOfFile : Console.WindowWidth;
            }
            catch (IOException)
            {
                // A terminal that does not tell.
                return WidthOfFile;
            }
        }
    }

    /// <summary>Whether colors are wanted; see no-color.org.</summary>
    public static bool HasColor =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
