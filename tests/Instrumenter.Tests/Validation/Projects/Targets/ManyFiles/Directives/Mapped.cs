static class Mapped
{
    public static void Run(int count)
    {
        Console.WriteLine("start");                         // hits 1
#line hidden
        if (count > 100)
            Console.WriteLine("hidden");
#line default
        Console.WriteLine("after");                         // hits 1
#line 2 "Template.txt"
        while (count > 0)
            count--;
#line default
        if (count == 0)                                     // hits 1, branches 1/2
            Console.WriteLine("zero");                      // hits 1
#line (7, 1) - (7, 31) 13 "Template.txt"
            Console.WriteLine("span");
#line default
        Moved(count);                                       // hits 1
        Console.WriteLine("end");                           // hits 1
    }

    // The numbers of the lines below are those of other lines of this file, further down.
    private static void Moved(int count)
    {
#line 38
        if (count > 5)
            Console.WriteLine("more");
        string text = count == 0 ? "none" : "some";
        Console.WriteLine(text);
#line default
    }

    /*
     Here the compiler is told that the body of Moved stands.

        if (count > 5)                                      // hits 1, branches 1/2
            Console.WriteLine("more");                      // not covered
        string text = count == 0 ? "none" : "some";         // hits 1, branches 1/2
        Console.WriteLine(text);                            // hits 1
    */
}
