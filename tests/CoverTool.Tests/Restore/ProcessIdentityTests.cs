using System.Diagnostics;
using CoverTool.Restore;

namespace CoverTool.Tests.Restore;

public sealed class ProcessIdentityTests
{
    [Fact]
    public void This_process_is_alive() => Assert.True(ProcessIdentity.Current().IsAlive());

    [Fact]
    public void A_later_process_with_the_same_number_is_another()
    {
        ProcessIdentity earlier = ProcessIdentity.Current() with { Start = "1" };

        Assert.False(earlier.IsAlive());
    }

    [Fact]
    public void A_process_of_the_time_before_the_system_started_is_dead()
    {
        ProcessIdentity earlier = ProcessIdentity.Current() with { Boot = Guid.NewGuid().ToString() };

        Assert.False(earlier.IsAlive());
    }

    [Fact]
    public void A_killed_process_is_dead_before_its_parent_asks_about_it()
    {
        // The shell starts a child, kills it, and never waits for it.
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", "sleep 60 & echo $!; kill -9 $!; exec sleep 60"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            int id = int.Parse(shell.StandardOutput.ReadLine()!, System.Globalization.CultureInfo.InvariantCulture);
            WaitUntilZombie(id);
            string status = File.ReadAllText($"/proc/{id}/stat");
            string start = status[(status.LastIndexOf(')') + 2)..].Split(' ')[19];

            Assert.False((ProcessIdentity.Current() with { Id = id, Start = start }).IsAlive());
        }
        finally
        {
            shell.Kill();
        }
    }

    private static void WaitUntilZombie(int id)
    {
        string path = $"/proc/{id}/stat";
        SpinWait.SpinUntil(() => File.ReadAllText(path).Contains(") Z", StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }
}
