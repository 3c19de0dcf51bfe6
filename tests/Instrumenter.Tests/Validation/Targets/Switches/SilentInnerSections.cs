/// <summary>
/// A switch statement as the first one of a section, with sections that do nothing: what asks for them leads to what comes behind it, in the
/// section around. And one behind another one, whose sections all do nothing.
/// </summary>
static class SilentInnerSections
{
    enum Color
    {
        Red,
        Green,
        Blue,
        Black,
    }

    static string Same(string text) => text; // hits 7

    static void Paint(string text, Color color)
    {
        switch (Same(text)) // hits 7, branches 3/4
        {
            case "inside":
                switch (color) // source: hits 5, source: branches 4/4
                {
                    case Color.Red:
                        Console.WriteLine("red"); // hits 1
                        break;
                    case Color.Green:
                        break;
                    case > Color.Blue:
                        Console.WriteLine("black"); // hits 1
                        break;
                }

                Console.WriteLine("painted"); // hits 5
                break;
            case "outside":
                Console.WriteLine(color); // hits 1
                break;
            case "m":
                Console.WriteLine("m"); // not covered
                break;
        }
    }

    static void Twice(string text)
    {
        switch (text) // source: hits 4, source: branches 3/4
        {
            case "a":
                break;
            case "b":
                Console.WriteLine("b"); // hits 1
                break;
            case null:
                break;
        }

        switch (text) // debug: hits 4, debug: branches 2/3, release: no code
        {
            case "a":
                break;
            case null:
                break;
        }
    }

    static void Lifted(bool? perhaps)
    {
        switch (perhaps == true) // hits 3, branches 2/2
        {
            case true:
                break;
            case false:
                break;
        }
    }

    static void Main()
    {
        Paint("inside", Color.Red); // hits 1
        Paint("inside", Color.Green); // hits 1
        Paint("inside", Color.Green); // hits 1
        Paint("inside", Color.Blue); // hits 1
        Paint("inside", Color.Black); // hits 1
        Paint("outside", Color.Blue); // hits 1
        Paint("other", Color.Blue); // hits 1
        Twice("a"); // hits 1
        Twice("b"); // hits 1
        Twice("c"); // hits 1
        Twice("c"); // hits 1
        Lifted(null); // hits 1
        Lifted(true); // hits 1
        Lifted(false); // hits 1
    }
}
