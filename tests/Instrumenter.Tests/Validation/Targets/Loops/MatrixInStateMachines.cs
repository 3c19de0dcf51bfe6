static class MatrixInStateMachines
{
    static async Task Main()
    {
        await Awaited(new int[,] { { 1, 2 }, { 3, 4 } });
        foreach (int cell in Iterated(new int[,] { { 1, 2 }, { 3, 4 } }))
            Console.WriteLine(cell);
    }

    static async Task Awaited(int[,] matrix)
    {
        foreach (int cell in matrix)    // hits 5, branches 2/2
        {
            await Task.Yield();
            if (cell == 3)
                continue;
            Console.WriteLine(cell);
        }
    }

    static IEnumerable<int> Iterated(int[,] matrix)
    {
        foreach (int cell in matrix)    // hits 3, branches 1/2
        {
            yield return cell;
            if (cell == 3)
                yield break;
        }
    }
}
