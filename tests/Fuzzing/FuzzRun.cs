using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace CoverTool.Fuzzing;

/// <summary>
/// Gives damaged inputs to a reader and checks what it may do with them: return something consistent, or throw what it says
/// that it throws, with little memory.
/// </summary>
/// <param name="format">What is read.</param>
/// <param name="output">Takes how many inputs there were, and how many of them were accepted.</param>
internal sealed class FuzzRun(string format, ITestOutputHelper output)
{
    private const int EnoughInputs = 500;

    /// <summary>What reading may take whatever the size of the input: buffers, messages, what a file always may stand for.</summary>
    public long FixedMemory { get; init; } = 1024 * 1024;

    /// <summary>What reading may take for each byte of the input.</summary>
    public long MemoryPerByte { get; init; } = 64;

    /// <summary>How many of the inputs are tried, where one takes long.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Runs all inputs.</summary>
    /// <param name="make">Makes the input.</param>
    /// <param name="read">Reads it; null when it was refused in a way that is documented.</param>
    /// <param name="examine">Looks whether what was read is consistent.</param>
    public void All<T>(Func<Mutator, byte[]> make, Func<byte[], T?> read, Action<T> examine)
        where T : class
    {
        int count = (int)Math.Max(1, FuzzSettings.Inputs * Share);
        int accepted = 0;
        long start = Stopwatch.GetTimestamp();
        for (int seed = FuzzSettings.FirstSeed; seed < FuzzSettings.FirstSeed + count; seed++)
        {
            Mutator mutator = new(seed);
            byte[] input = make(mutator);
            if (FuzzSettings.Log is { } log)
            {
                File.WriteAllText(log, $"{format}, COVERTOOL_FUZZ_SEED={seed} ({mutator.Trace})");
            }

            try
            {
                if (Read(input, read) is { } result)
                {
                    accepted++;
                    examine(result);
                }
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{format}, COVERTOOL_FUZZ_SEED={seed} ({mutator.Trace}): {failure.Message}", failure);
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{format}: {count} inputs from seed {FuzzSettings.FirstSeed}, {accepted} accepted, {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));

        // Where all is refused, or nothing, nothing was tried.
        if (count >= EnoughInputs)
        {
            Assert.InRange(accepted, 1, count - 1);
        }
    }

    private T? Read<T>(byte[] input, Func<byte[], T?> read)
        where T : class
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        T? result = read(input);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(
            allocated <= FixedMemory + (MemoryPerByte * input.Length),
            $"{allocated} bytes of memory for {input.Length} bytes");
        return result;
    }
}
