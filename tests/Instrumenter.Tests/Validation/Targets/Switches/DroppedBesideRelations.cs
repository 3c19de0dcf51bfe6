/// <summary>Both sections do nothing, so that optimized code drops the jump of one comparison. The other one, with the same number, is still there.</summary>
static class DroppedBesideRelations
{
    enum Color
    {
        Red,
        Black = 10,
    }

    static Color s_color;

    static async Task Choose(int count)
    {
        for (int i = 0; i < count; i++) // hits 8, branches 2/2
        {
            switch (s_color) // hits 5, branches 2/3
            {
                case Color.Black:
                    break;
                case > Color.Black:
                    break;
            }
        }

        await Task.Yield(); // hits 3
    }

    static async Task Main()
    {
        await Choose(2); // hits 1
        s_color = Color.Black; // hits 1
        await Choose(3); // hits 1
        await Choose(0); // hits 1
    }
}
