/// <summary>Sections of a switch statement that only go to another one have no code in Release, and labels all the same.</summary>
static class SectionsThatGoElsewhere
{
    sealed record Circle(int Radius); // hits 2

    static int Same(int value) => value; // hits 14

    static void Go(int number)
    {
        switch (Same(number)) // hits 6, branches 5/6
        {
            case 0:
                Console.WriteLine("none"); // hits 1
                break;
            case 2:
                goto case 7;
            case 3:
            case 4:
                goto case 7;
            case 7:
                Console.WriteLine("seven"); // hits 3
                break;
            default:
                Console.WriteLine("others"); // hits 2
                break;
        }

        switch (Same(number)) // hits 6, branches 2/3
        {
            case 0:
                Console.WriteLine("none"); // hits 6
                break;
            case 7:
                Console.WriteLine("seven"); // not covered
                break;
            default:
                goto case 0;
        }
    }

    static void Spell(string text)
    {
        switch (text.Trim()) // hits 4, branches 3/4
        {
            case "a":
                goto case "c";
            case "b":
                Console.WriteLine("b"); // not covered
                break;
            case "c":
                Console.WriteLine("c"); // hits 3
                break;
        }
    }

    static void Always(object value)
    {
        switch (Box(value)) // hits 5, branches 4/4
        {
            case null when Same(0) is <= 4 or > 1: // hits 2
                Console.WriteLine("null"); // hits 2
                break;
            case int and > 3:
                Console.WriteLine("large"); // hits 1
                break;
            case Circle(1):
                Console.WriteLine("one"); // hits 1
                break;
        }
    }

    static object Box(object value) => value; // hits 5

    static void Main()
    {
        for (int i = 0; i < 6; i++) // branches 2/2
        {
            Go(i); // hits 6
        }

        Spell("a"); // hits 1
        Spell("a"); // hits 1
        Spell("c"); // hits 1
        Spell("x"); // hits 1
        Always(null); // hits 1
        Always(null); // hits 1
        Always(5); // hits 1
        Always(new Circle(1)); // hits 1
        Always(new Circle(2)); // hits 1
    }
}
