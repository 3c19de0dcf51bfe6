using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

static class InterpolationHandlers
{
    static void Main()
    {
        int x = 3;
        Console.WriteLine($"{x} and {x + 1:000}");                  // hits 1, branches 0/0
        Log(true, $"{x} {Next(ref x)}");                            // hits 1, branches 0/0
        Log(false, $"{x} {Next(ref x)}");                           // hits 1, branches 0/0
        Stopping($"a{x}b{x}c");                                     // hits 1, branches 0/0
        Debug.Assert(x > 0, $"positive {x}");                       // debug: hits 1, debug: branches 0/0, release: no code
        Log(x > 3, $"{x} {(x > 3 ? "more" : "less")}");             // hits 1, branches 1/2
        string text = new StringBuilder().Append($"{x}{text = ""}").ToString();     // hits 1, branches 0/0
        Console.WriteLine(text.Length + x);                         // hits 1
        Span<char> buffer = stackalloc char[20];                    // hits 1
        if (buffer.TryWrite($"{x}-{x}", out int written))           // hits 1, branches 1/2
            Console.WriteLine(written);                             // hits 1
    }

    static int Next(ref int x) => ++x;                              // hits 1

    static void Log(bool enabled, [InterpolatedStringHandlerArgument(nameof(enabled))] Handler handler) =>
        Console.WriteLine($"{enabled} {handler.Text}");             // hits 3, branches 0/0

    static void Stopping(StoppingHandler handler) => Console.WriteLine(handler.Count);      // hits 1, branches 0/0

    [InterpolatedStringHandler]
    internal readonly struct Handler
    {
        readonly StringBuilder _text = new();                       // hits 3

        public Handler(int literal, int count, bool enabled, out bool go) => go = enabled;      // hits 3

        public string Text => _text.ToString();                     // hits 3

        public void AppendLiteral(string s) => _text.Append(s);     // hits 2

        public void AppendFormatted<T>(T value) => _text.Append(value);     // hits 4
    }

    [InterpolatedStringHandler]
    internal sealed class StoppingHandler(int literal, int count)   // hits 1
    {
        public int Count;

        public bool AppendLiteral(string s) => ++Count + literal - count < 3;    // hits 1

        public bool AppendFormatted<T>(T value) => ++Count < 2;     // hits 1
    }
}
