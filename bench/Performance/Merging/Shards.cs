using System.Collections.Immutable;
using System.Globalization;
using CoverTool.Data;

namespace CoverTool.Performance.Merging;

/// <summary>Data files like one that was measured, each with other counts.</summary>
internal sealed class Shards
{
    private readonly RunResult _measured;
    private readonly string _folder;

    /// <summary>Makes none yet.</summary>
    /// <param name="data">The one that was measured.</param>
    /// <param name="folder">Where they go.</param>
    public Shards(string data, string folder)
    {
        _measured = DataFile.Read(data);
        _folder = folder;
        Bytes = new FileInfo(data).Length;
        Directory.CreateDirectory(folder);
    }

    /// <summary>How many counters each has.</summary>
    public int Counters => _measured.Modules.Sum(module => module.Counters.Length);

    /// <summary>The length of one file.</summary>
    public long Bytes { get; }

    /// <summary>The paths of so many, which are written where they are not there yet.</summary>
    public IEnumerable<string> Make(int count) => [.. Enumerable.Range(0, count).Select(Write)];

    /// <summary>How a merged file differs from the sum of so many.</summary>
    public IEnumerable<string> Differences(string merged, int count)
    {
        RunResult result = DataFile.Read(merged);
        long wrong = result.Modules.Zip(_measured.Modules, (sum, module) => sum.Counters.Where((value, i) => value != Sum(module.Counters[i], i, count)).LongCount()).Sum();
        if (wrong > 0 || result.Modules.Length != _measured.Modules.Length)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{count} files: {wrong} counters are not the sum");
        }
    }

    private string Write(int number)
    {
        string path = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{number}.covertool"));
        if (!File.Exists(path))
        {
            ImmutableArray<ModuleCounts> modules = [.. _measured.Modules.Select(module => module with { Counters = [.. module.Counters.Select((value, i) => Value(value, i, number))] })];
            DataFile.Write(path, _measured with { Modules = modules, Processes = [.. _measured.Processes.Select(process => process with { Instance = Guid.NewGuid() })] });
        }

        return path;
    }

    private static long Value(long measured, int index, int number) => measured == 0 ? 0 : measured + ((index + number) % 5);

    private static long Sum(long measured, int index, int count) => Enumerable.Range(0, count).Sum(number => Value(measured, index, number));
}
