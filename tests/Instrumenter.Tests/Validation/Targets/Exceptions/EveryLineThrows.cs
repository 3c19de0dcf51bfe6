// Each line of Run throws in one of the runs, in the order of the lines; what comes after it is not reached then.
static class Program
{
    static void Main()
    {
        int caught = 0;
        for (int fault = 0; fault <= 13; fault++) // hits 15, branches 2/2
        {
            try
            {
                Run(fault, fault == 7 ? null! : new Node()); // hits 14, branches 2/2
            }
            catch (Exception exception) when (exception is not InvalidProgramException) // branches 1/2
            {
                caught++; // hits 13
            }
        }

        Console.WriteLine($"{caught} {Reuse(null)} {Reuse(new Node())} {Finally(false)} {Finally(true)} {ByRef(true)} {ByRef(false)} {Replaced()}"); // hits 1
    }

    static void Run(int fault, Node node)
    {
        int[] numbers = new int[fault == 0 ? -1 : 3]; // hits 14, branches 2/2
        int one = fault == 1 ? 0 : 1; // hits 13, branches 2/2
        int quotient = 10 / one; // hits 13
        quotient %= 3; // hits 12
        quotient = numbers[fault == 2 ? 3 : 0]; // hits 12, branches 2/2
        object boxed = fault == 3 ? "" : 1; // hits 11, branches 2/2
        int unboxed = (int)boxed; // hits 11
        string? text = fault == 4 ? null : "text"; // hits 10, branches 2/2
        int length = text!.Length; // hits 10
        length = text.Length; // hits 9
        int sum = checked(int.MaxValue - 1 + (fault == 5 ? 2 : 1)); // hits 9, branches 2/2
        byte small = checked((byte)(fault == 6 ? 256 : 1)); // hits 8, branches 2/2
        node.Value = 1; // hits 7
        node.Value++; // hits 6
        int value = node.Value; // hits 6
        node.Next = fault == 8 ? null : new Node(); // hits 6, branches 2/2
        node.Next!.Value = 2; // hits 6
        value += node.Next.Value; // hits 5
        Node next = node.Next; // hits 5
        next.Value = fault == 9 ? Broken.Number : 0; // hits 5, branches 2/2
        next.Value++; // hits 4
        next = fault == 10 ? null! : next; // hits 4, branches 2/2
        next.Value++; // hits 4
        next.Value++; // hits 3
        object[] objects = fault == 11 ? new string[1] : new object[1]; // hits 3, branches 2/2
        objects[0] = node; // hits 3
        decimal money = decimal.MaxValue - 1; // hits 2
        money += fault == 12 ? 2 : 1; // hits 2, branches 2/2
        Console.Write(quotient + unboxed + length + sum + small + value + money); // hits 1
    }

    // Used, set, and used again.
    static int Reuse(Node? other)
    {
        Node node = new(); // hits 2
        int value = node.Value; // hits 2
        node = other!; // hits 2
        try
        {
            value++; // hits 2
            value += node.Value; // hits 2
            value++; // hits 1
        }
        catch (NullReferenceException)
        {
            return -1; // hits 1
        }

        return value; // hits 1
    }

    static int Finally(bool fails)
    {
        Node node = new(); // hits 2
        int value = 0; // hits 2
        try
        {
            try
            {
                value = node.Value; // hits 2
            }
            finally
            {
                node = fails ? null! : node; // hits 2, branches 2/2
            }

            value += 2; // hits 2
            value += node.Value; // hits 2
            value += 3; // hits 1
        }
        catch (NullReferenceException)
        {
            value = -2; // hits 1
        }

        return value; // hits 2
    }

    static int ByRef(bool fails)
    {
        Node node = new(); // hits 2
        int value = node.Value; // hits 2
        try
        {
            Clear(ref node, fails); // hits 2
            value += node.Value; // hits 2
            value++; // hits 1
        }
        catch (NullReferenceException)
        {
            value = -3; // hits 1
        }

        return value; // hits 2
    }

    // The object whose field is set was loaded before the variable got another value.
    static int Replaced()
    {
        Node node = new(); // hits 1
        int value = 0; // hits 1
        try
        {
            node.Value = Zero(node = null!); // hits 1
            value += node.Value; // hits 1
            value++; // hits 0
        }
        catch (NullReferenceException)
        {
            value = -4; // hits 1
        }

        return value; // hits 1
    }

    static int Zero(Node? node) => node is null ? 0 : 1; // hits 1, branches 1/2

    static void Clear(ref Node node, bool fails)
    {
        if (fails) // hits 2, branches 2/2
        {
            node = null!; // hits 1
        }
    }
}

sealed class Node
{
    public int Value;
    public Node? Next;
}

static class Broken
{
    public static readonly int Number = int.Parse("none"); // hits 1
}
