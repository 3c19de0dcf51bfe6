using System.Globalization;
using System.Runtime.InteropServices;

namespace CoverTool.Performance;

/// <summary>The machine that measures.</summary>
internal static class Machine
{
    /// <summary>Its description, and how much else it has to do at the moment.</summary>
    public static string Describe()
    {
        string model = Field("/proc/cpuinfo", "model name");
        double memory = double.Parse(Field("/proc/meminfo", "MemTotal").Split(' ')[0], CultureInfo.InvariantCulture) / (1024 * 1024);
        string load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} processors ({model}), {memory:0} GiB of memory, {System()}, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}; load when it began: {load}.");
    }

    private static string System() => File.ReadLines("/etc/os-release")
        .Where(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))
        .Select(line => line.Split('=')[1].Trim('"'))
        .FirstOrDefault(RuntimeInformation.OSDescription);

    private static string Field(string file, string name) => File.ReadLines(file)
        .Where(line => line.StartsWith(name, StringComparison.Ordinal))
        .Select(line => line.Split(':')[1].Trim())
        .FirstOrDefault("unknown");
}
