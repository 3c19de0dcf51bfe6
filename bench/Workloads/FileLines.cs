namespace CoverTool.Workloads;

/// <summary>A file that is written and read, line by line.</summary>
public sealed class FileLines : IWorkload
{
    private const int Lines = 3_000;

    public WorkloadKind Kind => WorkloadKind.Waiting;

    public Outcome Run()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, Enumerable.Range(0, Lines).Select(i => $"{i} is a number"));
            long sum = 0;
            foreach (string line in File.ReadLines(path))
            {
                sum = (sum * 3) + line.Length; // marked
            }

            return new Outcome(sum, Lines);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
