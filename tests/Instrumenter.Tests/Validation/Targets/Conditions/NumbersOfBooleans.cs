// Optimized code makes a number of a boolean without a test: of one behind a reference, and of one that waits on the stack.
static class Program
{
    static void Main()
    {
        System.Console.WriteLine(Chosen(true) + Chosen(false)); // hits 1
        System.Console.WriteLine(Waiting("0x12") + Waiting("12") + Waiting("0x1")); // hits 1
    }

    static int Chosen(bool given)
    {
        int sum = 3; // hits 2
        Set(given, out bool set); // hits 2
        sum += Through(ref set, 4); // hits 2
        return sum; // hits 2
    }

    static void Set(bool given, out bool set) => set = given; // hits 2

    static int Through(ref bool set, int start)
    {
        int first = start + (set ? 1 : 0); // hits 2, branches 2/2
        int last = start - 1 - (set ? 1 : 0); // hits 2, branches 2/2
        return first * last; // hits 2
    }

    static int Waiting(string text)
    {
        bool isHex = text.StartsWith("0x"); // hits 3
        byte[] bytes = new byte[text.Length]; // hits 3
        int offset = isHex ? 1 : 0; // hits 3, branches 2/2
        for (int i = offset * 2; i < text.Length; i++) // hits 8, branches 2/2
        {
            bytes[i - offset] = 1; // hits 5
        }

        return bytes.Length; // hits 3
    }
}
