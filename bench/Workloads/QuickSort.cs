namespace CoverTool.Workloads;

/// <summary>A sort that is written by hand.</summary>
public sealed class QuickSort : IWorkload
{
    private const int Size = 15_000;
    private readonly int[] _unsorted = MakeNumbers();
    private readonly int[] _numbers = new int[Size];
    private long _swaps;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        _unsorted.CopyTo(_numbers, 0);
        _swaps = 0;
        Sort(0, Size - 1);
        long checksum = 0;
        foreach (int number in _numbers)
        {
            checksum = (checksum * 7) + number;
        }

        return new Outcome(checksum, _swaps);
    }

    private void Sort(int first, int last)
    {
        while (first < last)
        {
            int middle = Partition(first, last);
            Sort(first, middle);
            first = middle + 1;
        }
    }

    private int Partition(int first, int last)
    {
        int pivot = _numbers[(first + last) / 2];
        int i = first - 1;
        int j = last + 1;
        while (true)
        {
            do
            {
                i++;
            }
            while (_numbers[i] < pivot);

            do
            {
                j--;
            }
            while (_numbers[j] > pivot);

            if (i >= j)
            {
                return j;
            }

            (_numbers[i], _numbers[j]) = (_numbers[j], _numbers[i]);
            _swaps++; // marked
        }
    }

    private static int[] MakeNumbers()
    {
        Dice dice = new(23);
        return [.. Enumerable.Range(0, Size).Select(_ => dice.Roll(1_000_000))];
    }
}
