using System.Diagnostics;
using Xunit;

namespace Tests;

public sealed class ToolTests
{
    [Fact]
    public void It_counts_its_arguments()
    {
        string folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../Tool/bin/Debug/net10.0"));
        using Process tool = Process.Start(Path.Combine(folder, "Tool"), ["one", "two"]);
        tool.WaitForExit();
        Assert.Equal(2, tool.ExitCode);
    }
}
