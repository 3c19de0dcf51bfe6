using System.Text;

Console.WriteLine("top level");                     // hits 1
int count = args.Length;                            // hits 1
for (int i = 0; i < 3; i++)                         // hits 4, branches 2/2
    count += Twice(i);                              // hits 3
Console.WriteLine(count);                           // hits 1

if (count > 100)                                    // hits 1, branches 1/2
{
    Console.WriteLine("never");                     // not covered
    return 1;                                       // not covered
}

await Task.Yield();                                 // hits 1, branches 0/0
Console.WriteLine(new Builder().Add("a").Add("b").Text);    // hits 1
Func<int, bool> test = x => x > count;              // hits 2
Console.WriteLine(test(1) || test(100));            // hits 1, branches 2/4
Console.WriteLine(await Later("later"));            // hits 1, branches 0/0
return Exit(0);                                     // hits 1

static int Twice(int x) => x * 2;                   // hits 3

async Task<string> Later(string s)
{
    await Task.Delay(1);                            // hits 1, branches 0/0
    return s + count;                               // hits 1
}

int Exit(int code)
{
    return code;                                    // hits 1
}

sealed class Builder
{
    private readonly StringBuilder _text = new();   // hits 1

    public string Text => _text.ToString();         // hits 1

    public Builder Add(string s)
    {
        _text.Append(s);                            // hits 2
        return this;                                // hits 2
    }
}

partial class Program
{
    public static int Unused() => 5;                // not covered
}
