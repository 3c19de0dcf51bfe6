namespace CoverTool.Workloads;

/// <summary>Exceptions that are thrown through a few frames, filtered and caught.</summary>
public sealed class Exceptions : IWorkload
{
    private const int Attempts = 300;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        long caught = 0;
        for (int i = 0; i < Attempts; i++)
        {
            try
            {
                sum += Divide(i, 4);
            }
            catch (DivideByZeroException) when (i % 2 == 0)
            {
                caught++; // marked
            }
            catch (InvalidOperationException exception)
            {
                sum += exception.Message.Length;
            }
        }

        return new Outcome(sum, caught);
    }

    private static int Divide(int number, int depth)
    {
        try
        {
            return depth > 0 ? Divide(number, depth - 1) + 1 : 1_000 / (number % 4);
        }
        catch (DivideByZeroException exception) when (depth == 2 && number % 8 == 0)
        {
            throw new InvalidOperationException("zero", exception);
        }
        finally
        {
            number++;
        }
    }
}
