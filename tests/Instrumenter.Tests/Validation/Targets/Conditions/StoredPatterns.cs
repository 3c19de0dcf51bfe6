// A pattern that takes several statements has its value stored and tested: that is no test of the operand behind it.
using System;
using System.Threading.Tasks;
static class Program
{
    private static readonly Thing T = new() { Name = "m", IsNew = true };
    private static int s_sum;
    private static int s_number = 3;

    private sealed class Thing
    {
        public string Name;
        public bool IsNew;
    }

    static async Task Main()
    {
        for (int i = 0; i < 3; i++) // branches 2/2
        {
            await E(3, "x"); // hits 3
            await F(3); // hits 3
        }
        Console.WriteLine(s_sum); // hits 1
    }
    static async Task<int> Quick(int b) => b; 
    static async Task E(int p, object p25)
    {
        await Task.Yield(); // hits 3
        for (int i = 1; i < 4 && ((T is { Name: "m" or "thing", IsNew: true }) || (i == i + s_number)); i++) // hits 3, branches 2/6
        {
            s_sum += await Quick(i); // hits 3
            Func<int> f = () => i; 
            break; // hits 3
        }
    }
    static async Task F(int i)
    {
        while (i < 4 && ((T is { Name: "m" or "thing", IsNew: true }) || (i == i + s_number))) // hits 3, branches 2/6
        {
            s_sum += await Quick(i); // hits 3
            break; // hits 3
        }

        bool x = i < 4 && ((T is { Name: "m" or "thing", IsNew: true }) || (i == i + s_number)); // hits 3, branches 2/6
        s_sum += await Quick(x ? 1 : 2); // hits 3, branches 1/2
    }
}
