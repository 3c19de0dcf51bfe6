/// <summary>Optimized code leaves a local on the stack that is asked for first, and needed once more.</summary>
static class CopiedLocals
{
    static int s_kind = 3;

    static bool Read() => s_kind++ > 3;

    static bool IsAtEnd()
    {
        bool read = Read();
        if (read && s_kind == 5)                            // hits 2, branches 3/4
        {
            s_kind = 13;
        }
        return read;
    }

    static int Skip(char c)
    {
        bool hasSpace = c == ' ' || c == '\t';
        if ((hasSpace && (s_kind == 13 || char.IsLetter(c) || s_kind == 14)) || c == '}')       // hits 3, branches 5/10
        {
            return 1;
        }
        return hasSpace ? 2 : 0;                            // hits 1, branches 1/2
    }

    static bool IsSpace(char c) => c == ' ' || c == '\t';

    static char Next(string text) => text.Length > 1 ? text[1] : '\0';

    static string Boolean(string text)
    {
        bool hasSpace = IsSpace(text[0]);
        text = text.Trim();
        char c = Next(text);
        if ((hasSpace && (c == '.' || c == '#' || char.IsLetter(c))) || c == '}')               // hits 3, branches 8/10
        {
            return text;
        }
        return "none";
    }

    static bool Complete(int[] kinds)
    {
        bool isComplete = Array.Exists(kinds, kind => kind > 2) && (Array.Find(kinds, kind => kind > 3) is > 4 || IsSpace((char)kinds[0]));          // hits 2, branches 3/6
        if (!isComplete)                                    // branches 2/2
        {
            s_kind++;
        }
        return s_kind > 13;
    }

    static int Length(string? text)
    {
        int length = text?.Length ?? s_kind;                // hits 2, branches 4/4
        return length;
    }

    static void Main()
    {
        Console.WriteLine(IsAtEnd());
        Console.WriteLine(IsAtEnd());
        Console.WriteLine(Skip(' '));
        Console.WriteLine(Skip('}'));
        Console.WriteLine(Skip('x'));
        Console.WriteLine(Boolean(" a.") + Boolean("x}") + Boolean(" a1"));
        Console.WriteLine(Complete([3, 5]) || Complete([1]));                                   // branches 2/4
        Console.WriteLine(Length(null) + Length("ab"));
    }
}
