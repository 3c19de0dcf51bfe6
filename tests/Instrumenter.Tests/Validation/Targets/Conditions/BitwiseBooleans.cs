static class BitwiseBooleans
{
    [Flags]
    enum Mode { None = 0, Read = 1, Write = 2 }

    static void Main()
    {
        Console.WriteLine(And(true, false));
        Console.WriteLine(Xor(true, true));
        Console.WriteLine(IfAnd(true, true));
        Console.WriteLine(IfOr(1, 2));
        Console.WriteLine(Compound(true));
        Console.WriteLine(CanWrite(Mode.Read | Mode.Write));
        Console.WriteLine(CanWrite(Mode.Read));
        Console.WriteLine(Comparison(1, 2));
        Console.WriteLine(Mixed(true, false, true));
    }

    static bool And(bool a, bool b) => a & b;               // hits 1, branches 0/0

    static bool Xor(bool a, bool b) => a ^ b;               // hits 1, branches 0/0

    static string IfAnd(bool a, bool b)
    {
        if (a & b)                                          // hits 1, branches 1/2
            return "both";                                  // hits 1
        return "not both";                                  // not covered
    }

    static string IfOr(int a, int b)
    {
        if (a > 1 | b > 1)                                  // hits 1, branches 1/2
            return "any";                                   // hits 1
        return "none";                                      // not covered
    }

    static bool Compound(bool a)
    {
        bool result = true;                                 // hits 1
        result &= a;                                        // hits 1, branches 0/0
        result |= a && !result;                             // hits 1, branches 2/4
        return result;                                      // debug: hits 1
    }

    static string CanWrite(Mode mode)
    {
        if ((mode & Mode.Write) != 0)                       // hits 2, branches 2/2
            return "writable";                              // hits 1
        return "read only";                                 // hits 1
    }

    static bool Comparison(int a, int b) => a == b;         // hits 1, branches 0/0

    static bool Mixed(bool a, bool b, bool c) => a & (b || c);      // hits 1, branches 2/4
}
