namespace Größe.日本;

static class Zähler<Тип>
{
    public static int Größter(int[] werte)
    {
        int größter = werte[0];                             // hits 2
        foreach (int wert in werte)                         // branches 2/2
        {
            if (wert > größter)                             // hits 4, branches 2/2
                größter = wert;                             // hits 1
        }
        return größter;                                     // hits 2
    }
}

enum Färbe { Röt, Grün }

static class UnicodeNames
{
    static void Main()
    {
        Console.WriteLine(Zähler<int>.Größter([1, 7, 3]));  // hits 1
        Console.WriteLine(Zähler<string>.Größter([5]));     // hits 1
        string 名前 = "名" + new string("😀");                            // hits 1
        Console.WriteLine(名前.Length); Console.WriteLine("é😀");    /* 😀 */ if (名前.Length > 9) Console.WriteLine("long");  // hits 1, partly covered, branches 1/2
        Func<int, int> añadir = número => número + 1;       // hits 1, fully covered
        Console.WriteLine(añadir(1));                       // hits 1
        Console.WriteLine(Color(Färbe.Grün));               // hits 1
        int @class = 3, \u0061b = 4;                        // hits 1
        Console.WriteLine(@class + ab);                     // hits 1
        /* 😀😀😀 */ Console.WriteLine(@class > 2 ? "größer" : "kleiner");        // hits 1, branches 1/2
    }

    static string Color(Färbe färbe) => färbe switch        // hits 1, branches 1/2
    {
        Färbe.Röt => "röt",                                 // not covered
        _ => "grün",                                        // hits 1
    };
}
