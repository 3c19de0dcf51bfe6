using System.Runtime.CompilerServices;

static class Initialised
{
    public static string Text { get; set; } = "";           // hits 1

    [ModuleInitializer]
    public static void First() => Text += "first ";         // hits 1
}
