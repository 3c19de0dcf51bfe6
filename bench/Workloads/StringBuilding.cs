using System.Text;

namespace CoverTool.Workloads;

/// <summary>Text put together from pieces and characters.</summary>
public sealed class StringBuilding : IWorkload
{
    private const int Lines = 2_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        StringBuilder text = new();
        for (int i = 0; i < Lines; i++)
        {
            AppendLine(text, i);
        }

        long checksum = 0;
        string all = text.ToString();
        for (int i = 0; i < all.Length; i++)
        {
            checksum = (checksum * 31) + all[i];
        }

        return new Outcome(checksum, all.Count(character => character == ';'));
    }

    private static void AppendLine(StringBuilder text, int number)
    {
        text.Append("line ").Append(number).Append(": ");
        for (int i = number; i > 0; i /= 4)
        {
            text.Append((char)('a' + (i % 26)));
            text.Append(';'); // marked
        }

        text.Append(number % 2 == 0 ? " even" : $" odd {number:x}");
        text.Append('\n');
    }
}
