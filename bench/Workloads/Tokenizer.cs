using System.Text;

namespace CoverTool.Workloads;

/// <summary>The tokens of a program text, character by character.</summary>
public sealed class Tokenizer : IWorkload
{
    private readonly string _text = MakeText();
    private int _position;

    private enum Token
    {
        End,
        Name,
        Number,
        Text,
        Sign,
    }

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        _position = 0;
        long tokens = 0;
        long checksum = 0;
        Token token;
        while ((token = Next()) != Token.End)
        {
            tokens++; // marked
            checksum = (checksum * 5) + (int)token + _position;
        }

        return new Outcome(checksum, tokens);
    }

    private Token Next()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        if (_position == _text.Length)
        {
            return Token.End;
        }

        char first = _text[_position++];
        if (char.IsLetter(first) || first == '_')
        {
            SkipWhile(char.IsLetterOrDigit);
            return Token.Name;
        }

        if (char.IsDigit(first))
        {
            SkipWhile(char.IsDigit);
            return Token.Number;
        }

        if (first == '"')
        {
            SkipWhile(character => character != '"');
            _position++;
            return Token.Text;
        }

        return Token.Sign;
    }

    private void SkipWhile(Func<char, bool> accepts)
    {
        while (_position < _text.Length && accepts(_text[_position]))
        {
            _position++;
        }
    }

    private static string MakeText()
    {
        StringBuilder text = new();
        for (int i = 0; i < 3_000; i++)
        {
            text.Append("if (value").Append(i).Append(" >= ").Append(i * 17).Append(") { print(\"number ").Append(i).Append("\"); }\n");
        }

        return text.ToString();
    }
}
