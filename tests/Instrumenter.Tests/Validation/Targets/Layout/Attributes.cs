using System.Diagnostics;
using System.Reflection;

[assembly: AssemblyMetadata("a", "b")]                      // no code

[AttributeUsage(AttributeTargets.All)]
sealed class MarkAttribute(string text, int size = 3) : Attribute   // hits 1
{
    public string Text { get; } = text + size;              // hits 1

    public Type? Kind { get; set; }                         // no code
}

[Mark("type", Kind = typeof(int))]                          // no code
static class Attributes
{
    [Mark("field")]                                         // no code
    private static readonly int s_field = 1;                // hits 1

    [field: Mark("backing")]                                // no code
    public static int Property { get; set; } = 2;           // hits 1

    [Mark("method")]                                        // no code
    [return: Mark("return")]                                // no code
    [DebuggerStepThrough]
    static int Method([Mark("parameter")] int x) => x;      // hits 1

    [DebuggerHidden, DebuggerNonUserCode]
    static string Hidden(bool flag)
    {
        if (flag)                                           // hits 1, branches 1/2
            return "hidden";                                // hits 1
        return "shown";                                     // not covered
    }

    static void Main()
    {
        Console.WriteLine(typeof(Attributes).GetCustomAttribute<MarkAttribute>()!.Text);    // hits 1
        Console.WriteLine(Method(s_field) + Property);      // hits 1
        Console.WriteLine(Hidden(true));                    // hits 1
        Func<int, int> lambda = [Mark("lambda")] (x) => x + 1;      // hits 1, fully covered
        Console.WriteLine(lambda(1));                       // hits 1
        [Mark("local")] static int Local() => 7;            // hits 1
        Console.WriteLine(Local());                         // hits 1
    }
}
