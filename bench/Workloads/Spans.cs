using System.Globalization;

namespace CoverTool.Workloads;

/// <summary>Lines of numbers that are read without copies.</summary>
public sealed class Spans : IWorkload
{
    private const int Lines = 5_000;
    private readonly string _table = string.Join('\n', Enumerable.Range(0, Lines).Select(i => $"{i},{i * 7},{i * i % 1_000}, {i % 10} ,end"));

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        ReadOnlySpan<char> rest = _table;
        long sum = 0;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            sum += Line(line);
        }

        return new Outcome(sum, 5L * Lines);
    }

    private static long Line(ReadOnlySpan<char> line)
    {
        long sum = 0;
        foreach (Range range in line.Split(','))
        {
            ReadOnlySpan<char> cell = line[range].Trim(); // marked
            if (int.TryParse(cell, CultureInfo.InvariantCulture, out int number))
            {
                sum += number;
            }
            else
            {
                sum += cell.Length;
            }
        }

        return sum;
    }
}
