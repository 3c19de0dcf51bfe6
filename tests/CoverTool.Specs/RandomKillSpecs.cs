using System.Diagnostics;
using System.Globalization;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>
/// Whatever of a build and its tests is killed, at whatever moment, nothing instrumented stays behind. COVERTOOL_KILLS says how often that
/// is tried, COVERTOOL_KILL_SEED where to start.
/// </summary>
[Collection(nameof(DebugSpecs))]
public sealed class RandomKillSpecs
{
    private const int FewKills = 2;
    private const int LongestDelay = 12_000;

    private static readonly string[] Tests = ["run", "--format", "cobertura", "--", "dotnet", "test", "tests/Warehouse.Tests"];

    private readonly SampleCopy _sample;

    public RandomKillSpecs(DebugSample debug) => _sample = debug.Copy;

    public static TheoryData<int> Seeds() =>
        [.. Enumerable.Range(Number("COVERTOOL_KILL_SEED", 1), Number("COVERTOOL_KILLS", FewKills))];

    // The number decides the moment and the victim, as far as the machine does the same twice.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_killed_build_or_test_host_leaves_nothing_instrumented(int seed)
    {
        _sample.Reset();
        File.AppendAllText(_sample["src/Warehouse/Stock/Sku.cs"], $"// Changed by {seed}.\n");
#pragma warning disable CA5394 // No secret: the moment has to be the same for the same seed.
        Random random = new(seed);
        TimeSpan delay = TimeSpan.FromMilliseconds(random.Next(LongestDelay));
        bool isEverything = random.Next(3) == 0;
        bool isCoverToolToo = random.Next(3) == 0;
        double share = random.NextDouble();
#pragma warning restore CA5394
        using (ProcessGroup run = _sample.StartCoverTool([], [.. Tests[..1], "--output", _sample.Reports($"kill-{seed}"), .. Tests[1..]]))
        {
            Thread.Sleep(delay);
            int[] victims = run.Descendants();
            foreach (int victim in isEverything || victims.Length == 0 ? victims : [victims[(int)(share * victims.Length)]])
            {
                Kill(victim);
            }

            if (isCoverToolToo)
            {
                run.KillLeader();
            }

            run.End();
        }

        Outcome restore = _sample.CoverTool("restore");
        Assert.True(restore.ExitCode == 0, restore.Everything);
        Assert.Empty(_sample.Journals());
        AssertNothingIsInstrumented();

        // Anew: a compiler that was killed leaves parts of files that look as new as whole ones.
        Outcome build = _sample.Run("dotnet", "build", "tests/Warehouse.Tests", "--no-restore", "--no-incremental");
        Assert.True(build.ExitCode == 0, build.Everything);
        MeasuredRun next = MeasuredRun.Of(_sample, $"next-{seed}", [], "--format", "cobertura", "--", "dotnet", "test", "tests/Warehouse.Tests", "--no-build");
        Assert.True(next.Outcome.ExitCode == 0, next.Outcome.Everything);
        OutputSnapshot.AssertEqual(next.Before, next.After);
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private static void Kill(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended by itself meanwhile.
        }
    }

    // The name of an injected field stands in every instrumented module; a file beside would be one that was never renamed.
    private void AssertNothingIsInstrumented()
    {
        byte[] sign = "<CoverTool>t_counters"u8.ToArray();
        foreach (string file in Directory.GetFiles(_sample.Folder, "*", SearchOption.AllDirectories))
        {
            Assert.False(file.EndsWith('~'), file);
            if (file.EndsWith(".dll", StringComparison.Ordinal))
            {
                Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf(sign) < 0, $"{file} is instrumented");
            }
        }
    }
}
