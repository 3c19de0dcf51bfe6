using System.Collections.Immutable;
using CoverTool.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Finds what the comments of a file exclude. Comments are those of the language: not text in strings, nor what <c>#if</c> leaves out.</summary>
internal sealed class CommentReader
{
    private readonly SyntaxTree _tree;
    private readonly ImmutableArray<CommentEntry>.Builder _comments = ImmutableArray.CreateBuilder<CommentEntry>();
    private readonly ImmutableArray<CommentProblem>.Builder _problems = ImmutableArray.CreateBuilder<CommentProblem>();

    // What is off: where it was turned off, and by which comment.
    private (int Line, CommentDirective Directive)? _linesOff;
    private (int Line, CommentDirective Directive)? _branchesOff;

    private CommentReader(SyntaxTree tree) => _tree = tree;

    public static (ImmutableArray<CommentEntry> Comments, ImmutableArray<CommentProblem> Problems) Read(SyntaxTree tree)
    {
        CommentReader reader = new(tree);
        foreach (SyntaxTrivia trivia in tree.GetRoot().DescendantTrivia())
        {
            if (Content(trivia) is { } content && CommentDirective.Parse(content) is { } directive && reader.LineOf(trivia.SpanStart) is { } line)
            {
                reader.Add(trivia, directive, line);
            }
        }

        reader.End();
        return (reader._comments.ToImmutable(), reader._problems.ToImmutable());
    }

    private static string? Content(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia => trivia.ToString()[2..],
        SyntaxKind.MultiLineCommentTrivia => trivia.ToString()[2..].TrimEnd('/', '*'),
        _ => null,
    };

    private void Add(SyntaxTrivia trivia, CommentDirective directive, int line)
    {
        switch (directive)
        {
            case { Verb: "ignore" }:
                Ignore(trivia, directive, line);
                break;
            case { Verb: "off", BranchesOnly: true }:
                _branchesOff ??= (line, directive);
                break;
            case { Verb: "off" }:
                _linesOff ??= (line, directive);
                break;
            case { Verb: "on" }:
                TurnOn(directive, line);
                break;
            default:
                Report(line, $"'{trivia.ToString().Trim()}' is not understood; there are 'off', 'on' and 'ignore', each alone or with 'branches', and a reason after a dash");
                break;
        }
    }

    private void TurnOn(CommentDirective directive, int line)
    {
        if (directive.BranchesOnly ? _branchesOff is null : _linesOff is null && _branchesOff is null)
        {
            Report(line, $"'{directive.Text}' turns on what is not off");
        }

        Exclude(_branchesOff, line);
        _branchesOff = null;
        if (!directive.BranchesOnly)
        {
            Exclude(_linesOff, line);
            _linesOff = null;
        }
    }

    private void End()
    {
        int lastLine = LineOf(_tree.Length) ?? 0;
        foreach ((int Line, CommentDirective Directive)? open in new[] { _linesOff, _branchesOff })
        {
            if (open is { } off)
            {
                Exclude(open, Math.Max(off.Line, lastLine));
                Report(off.Line, $"no '// coverage: on' follows '{off.Directive.Text}', so it holds to the end of the file");
            }
        }
    }

    private void Exclude((int Line, CommentDirective Directive)? off, int line)
    {
        if (off is { } from)
        {
            _comments.Add(new CommentEntry(from.Line, line, from.Directive.BranchesOnly, from.Directive.Text, from.Directive.Why));
        }
    }

    private void Ignore(SyntaxTrivia trivia, CommentDirective directive, int line)
    {
        if (CommentScope.Of(trivia) is not { } scope || LineOf(scope.Start) is not { } first || LineOf(scope.End) is not { } last)
        {
            Report(line, $"'{directive.Text}' stands before nothing that it could exclude");
            return;
        }

        _comments.Add(new CommentEntry(first, Math.Max(first, last), directive.BranchesOnly, directive.Text, directive.Why));
    }

    private void Report(int line, string text) => _problems.Add(new CommentProblem(line, text));

    /// <summary>The line by which the PDB knows a place, or null when <c>#line</c> moves it into another file.</summary>
    private int? LineOf(int position)
    {
        FileLinePositionSpan span = _tree.GetMappedLineSpan(new Microsoft.CodeAnalysis.Text.TextSpan(position, 0));
        return span.HasMappedPath ? null : span.StartLinePosition.Line + 1;
    }
}
