static unsafe class FixedObjects
{
    static readonly Holder s_holder = new();

    static void Main()
    {
        Console.WriteLine(First("text") + First(null));
        Console.WriteLine(Own(new Pinnable()) == Own(null));
        Console.WriteLine(Held(s_holder));
        Console.WriteLine(Tested(null) + Tested(new Pinnable()));
    }

    static int First(string? text)
    {
        fixed (char* p = text)                              // hits 2, branches 0/0
        {
            return p == null ? -1 : *p;                     // hits 2, branches 2/2
        }
    }

    static bool Own(Pinnable? pinnable)
    {
        fixed (int* p = pinnable, q = pinnable)             // hits 2, branches 0/0
        {
            return p == q;                                 // hits 2
        }
    }

    static int Held(Holder holder)
    {
        fixed (char* p = holder.Text)                       // hits 1, branches 0/0
        fixed (byte* q = holder.Bytes)                      // hits 1, branches 0/0
            return *p + *q;                                 // hits 1
    }

    static int Tested(Pinnable? pinnable)
    {
        if (pinnable == null)                               // hits 2, branches 2/2
            return 0;                                       // hits 1
        fixed (int* p = &pinnable.GetPinnableReference())   // hits 1, branches 0/0
            return *p;                                      // hits 1
    }

    sealed class Pinnable
    {
        int _value = 5;
        public ref int GetPinnableReference() => ref _value;    // hits 3
    }

    sealed class Holder
    {
        public string? Text = "abc";
        public byte[]? Bytes = [1];
    }
}
