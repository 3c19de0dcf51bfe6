using System.Runtime.CompilerServices;

static class Later
{
    [ModuleInitializer]
    public static void Second()
    {
        Initialised.Text += Initialised.Text.Length > 0 ? "second" : "alone";       // hits 1, branches 1/2
    }

    [ModuleInitializer]
    public static void Third()
    {
        Initialised.Text += ".";                            // hits 1
    }
}
