using System.Runtime.CompilerServices;

static class Interpolation
{
    [InterpolatedStringHandler]
    ref struct LogHandler
    {
        private string _text = "";                          // hits 2

        public LogHandler(int literalLength, int formattedCount, bool enabled, out bool shouldAppend)       // no code
        {
            shouldAppend = enabled;                         // hits 2
        }

        public bool AppendLiteral(string s)
        {
            _text += s;                                     // hits 1
            return true;                                    // hits 1
        }

        public bool AppendFormatted<T>(T value)
        {
            _text += value;                                 // hits 2
            return _text.Length < 3;                        // hits 2
        }

        public override readonly string ToString() => _text;        // hits 2
    }

    static void Log(bool enabled, [InterpolatedStringHandlerArgument(nameof(enabled))] LogHandler handler) =>
        Console.WriteLine($"[{handler.ToString()}]");       // hits 2, branches 0/0

    static void Main()
    {
        int x = 5;                                          // hits 1
        Log(true, $"{x}a{Value()}b{Value()}");              // hits 1, branches 0/0
        Log(false, $"{x}a{Never()}");                       // hits 1, branches 0/0
        Console.WriteLine($"{x,5:000} {{x}} {DateTime.UnixEpoch:yyyy}");    // hits 1, branches 0/0
        Console.WriteLine($"{(x > 3 ? $"{x}!" : "small")}");        // hits 1, branches 1/2
        Console.WriteLine(string.Create(null, $"{x:X}"));   // hits 1, branches 0/0
        Span<char> buffer = stackalloc char[8];             // hits 1
        Console.WriteLine(buffer.TryWrite($"{x}{x}", out int written) && written == 2);     // hits 1, branches 2/4
        FormattableString formattable = $"{x} {Value()}";   // hits 1, branches 0/0
        Console.WriteLine(formattable.ArgumentCount);       // hits 1
        const string Constant = $"{nameof(x)} is";          // no code
        Console.WriteLine(Constant);                        // hits 1
    }

    static int Value() => 12345;                            // hits 2

    static int Never() => 0;                                // not covered
}
