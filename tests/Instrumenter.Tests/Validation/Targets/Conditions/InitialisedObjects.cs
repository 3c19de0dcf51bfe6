/// <summary>An object that is asked for after members of it were initialised, where nothing depends on the answer.</summary>
static class InitialisedObjects
{
    static int? s_limit = 3; // hits 1

    static void Ask(int left)
    {
        while (left-- > 0 && (new Node(left) { Limit = s_limit } == null)) // hits 2, branches 3/4
            break;
        if (new Node(left) { Limit = -s_limit } != null) // hits 2, branches 1/2
        {
        }

        Console.WriteLine("asked"); // hits 2
    }

    static async Task Choose(bool flag)
    {
        try
        {
            throw new InvalidOperationException(); // hits 1
        }
        catch (InvalidOperationException)
        {
            switch (new Node(flag ? 1 : 2) { Limit = -s_limit }) // hits 1, branches 2/4
            {
                case null:
                    break;
                default:
                    break;
            }
        }
    }

    static async Task Main()
    {
        Ask(2); // hits 1
        Ask(0); // hits 1
        await Choose(true); // hits 1
    }

    private sealed class Node(int number) // hits 4
    {
        public int? Limit { get; set; } = number; // hits 4
    }
}
