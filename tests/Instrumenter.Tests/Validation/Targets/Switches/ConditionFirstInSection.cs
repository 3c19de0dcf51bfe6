// The parentheses of a switch that is the first statement of a section have conditions of their own.
using System;
static class Program
{
    static bool Flag = true; static int s_sum; static int Number;
    static void Main()
    {
        M(3); // hits 1
        M2(3); // hits 1
        M3(3); // hits 1
        Console.WriteLine(s_sum); // hits 1
    }
    static void M(int p4)
    {
        switch (p4) // source: hits 1, debug: hits 1, source: branches 1/2, debug: branches 1/2
        {
            case 4:
                s_sum++; // hits 0
                break;
            default:
                switch (Flag || Flag) // hits 1, branches 2/6
                {
                    case true:
                        Number = 2; // hits 1
                        break;
                    case false:
                        Number = 3; // hits 0
                        break;
                }
                s_sum++; // hits 1
                break;
        }
    }
    static void M2(int p4)
    {
        if (p4 == 4) // hits 1, branches 1/2
            s_sum++; // hits 0
        else
        {
                switch (Flag || Flag) // hits 1, branches 2/6
                {
                    case true:
                        Number = 2; // hits 1
                        break;
                    case false:
                        Number = 3; // hits 0
                        break;
                }
        }
    }
    static void M3(int p4)
    {
        switch (p4) // source: hits 1, debug: hits 1, source: branches 1/2, debug: branches 1/2
        {
            case 4:
                s_sum++; // hits 0
                break;
            default:
                s_sum++; // hits 1
                switch (Flag || Flag) // hits 1, branches 2/6
                {
                    case true:
                        Number = 2; // hits 1
                        break;
                    case false:
                        Number = 3; // hits 0
                        break;
                }
                s_sum++; // hits 1
                break;
        }
    }
}
