static class SeveralStatements
{
    static void Main()
    {
        int a = 1; int b = 2; Console.WriteLine(a + b);     // hits 1, fully covered
        Console.WriteLine("first"); Console.WriteLine("second");    // hits 1, fully covered
        OneLine(true); OneLine(false); OneLine(false);      // hits 1, fully covered
        Partly(1);                                          // hits 1
        Loop(3);
        Thrown();
        for (int i = 0; i < 2; i++) { Console.Write(i); Console.Write(";"); }       // hits 3, fully covered, branches 2/2
        Console.WriteLine(); { int c = 5; Console.WriteLine(c); }   // hits 1, fully covered
        Empty();                                            // hits 1
        if (a > 5) { Console.WriteLine("big"); } Console.WriteLine("end");      // hits 1, partly covered, branches 1/2
        ;
    }

    static void OneLine(bool a) { if (a) { Console.WriteLine("a"); } else { Console.WriteLine("b"); } }     // hits 3, fully covered, branches 2/2

    static void Partly(int x) { if (x > 1) return; Console.WriteLine(x); }      // hits 1, debug: partly covered, branches 1/2

    static void Loop(int n) { while (n > 0) n--; Console.WriteLine(n); }        // hits 4, fully covered, branches 2/2

    static void Thrown()
    {
        try { int.Parse("x"); Console.WriteLine("never"); } catch (FormatException) { Console.WriteLine("thrown"); }    // hits 1, partly covered
        try { Console.WriteLine("ok"); } catch (FormatException) { Console.WriteLine("never"); }        // hits 1, partly covered
    }

    static void Empty() { }                                 // hits 1
}
