// Constants of an enumeration are numbers in the code: that their names are missing there says nothing.
using System;
using System.Threading.Tasks;

enum Color
{
    Red,
    Green,
    Blue,
}

static class Program
{
    private static readonly Color Tint = Color.Red;
    private static readonly string Word = "w";
    private static readonly bool Flag = true;
    private static int s_sum;

    static async Task Main()
    {
        for (int i = 0; i < 3; i++) // branches 2/2
        {
            Alternatives(); // hits 3
            await AwaitingAlternatives(); // hits 3
            Operands(); // hits 3
            await AwaitingOperands(); // hits 3
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static T Same<T>(T x) => x;

    static void Log(bool b) { s_sum += b ? 1 : 2; }

    static void Alternatives()
    {
        Log(((Word == "a") ? (Tint is Color.Green or Color.Blue) : (Same(6) is 4 or 5))); // hits 3, branches 2/6
    }

    static async Task AwaitingAlternatives()
    {
        await Task.Yield(); // hits 3
        Log(((Word == "a") ? (Tint is Color.Green or Color.Blue) : (Same(6) is 4 or 5))); // hits 3, branches 2/6
    }

    static void Operands()
    {
        bool value = (!((Tint is Color.Green or Color.Blue)) ^ ((Word != Word) || (Flag || Flag))); // hits 3, branches 3/8
        Log(value); // hits 3
    }

    static async Task AwaitingOperands()
    {
        await Task.Yield(); // hits 3
        bool value = (!((Tint is Color.Green or Color.Blue)) ^ ((Word != Word) || (Flag || Flag))); // hits 3, branches 3/8
        Log(value); // hits 3
    }
}
