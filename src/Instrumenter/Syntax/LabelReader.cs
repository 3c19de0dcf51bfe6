using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Reads the labels of a switch statement.</summary>
internal static class LabelReader
{
    // What the keywords of types are to the runtime.
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["bool"] = "Boolean", ["byte"] = "Byte", ["sbyte"] = "SByte", ["char"] = "Char", ["short"] = "Int16", ["ushort"] = "UInt16",
        ["int"] = "Int32", ["uint"] = "UInt32", ["long"] = "Int64", ["ulong"] = "UInt64", ["float"] = "Single", ["double"] = "Double",
        ["decimal"] = "Decimal", ["string"] = "String", ["object"] = "Object", ["nint"] = "IntPtr", ["nuint"] = "UIntPtr",
    };

    /// <summary>The labels, in the order of the source.</summary>
    public static ImmutableArray<SourceLabel> Read(SwitchStatementSyntax statement) =>
    [
        .. statement.Sections.SelectMany((section, index) => section.Labels.Where(label => label is not DefaultSwitchLabelSyntax).Select(label => Read(label, index))),
    ];

    /// <summary>The elements of a tuple that is switched on, a name or a number after <c>#</c>, null for what is neither; empty when it is no tuple.</summary>
    public static ImmutableArray<string?> ElementsOf(SwitchStatementSyntax statement) =>
        ConditionSyntax.WithoutParentheses(statement.Expression) is TupleExpressionSyntax tuple
            ? [.. tuple.Arguments.Select(argument => (ConditionSyntax.WithoutParentheses(argument.Expression) as IdentifierNameSyntax)?.Identifier.ValueText ?? SourceRelation.ConstantOf(argument.Expression))]
            : [];

    private static SourceLabel Read(SwitchLabelSyntax label, int section)
    {
        if (label is CaseSwitchLabelSyntax value)
        {
            return new SourceLabel(section, OfConstant(value.Value, "=="), null, default);
        }

        CasePatternSwitchLabelSyntax pattern = (CasePatternSwitchLabelSyntax)label;
        if (pattern.WhenClause is not { } clause)
        {
            return new SourceLabel(section, Of(pattern.Pattern), null, default);
        }

        LinePosition start = clause.SyntaxTree.GetLineSpan(clause.Span).StartLinePosition;
        (int Line, int Column) position = (start.Line + 1, start.Character + 1);
        SourcePattern isTrue = new(PatternKind.Clause) { Text = string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}") };
        return new SourceLabel(section, new SourcePattern(PatternKind.And, Of(pattern.Pattern), isTrue), OfClause(clause.Condition), position);
    }

    private static SourceClause OfClause(ExpressionSyntax condition)
    {
        ExpressionSyntax whole = ConditionSyntax.WithoutParentheses(condition);
        HashSet<string> operators = [];
        ExpressionSyntax last = whole;
        while (last is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } binary)
        {
            operators.Add(binary.OperatorToken.Text);
            operators.UnionWith(binary.Left.DescendantNodesAndSelf().Where(ConditionSyntax.IsShortCircuitNode).Select(node => ((BinaryExpressionSyntax)node).OperatorToken.Text));
            last = ConditionSyntax.WithoutParentheses(binary.Right);
        }

        int negations = 0;
        for (ExpressionSyntax current = last; current is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not; current = ConditionSyntax.WithoutParentheses(not.Operand))
        {
            negations++;
        }

        ExpressionSyntax operand = ConditionSyntax.Unwrap(last);
        negations += operand.IsKind(SyntaxKind.NotEqualsExpression) || operand is IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax } ? 1 : 0;
        return new SourceClause(SourceRelation.In(operand), negations % 2 == 1, operators.Count > 1 ? null : operators.SingleOrDefault() ?? "");
    }

    private static SourcePattern Of(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax { Designation: SingleVariableDesignationSyntax or DiscardDesignationSyntax } => SourcePattern.Anything,
        ConstantPatternSyntax constant => OfConstant(constant.Expression, "=="),
        RelationalPatternSyntax relation => OfConstant(relation.Expression, relation.OperatorToken.Text),
        TypePatternSyntax type => OfType(type.Type),
        DeclarationPatternSyntax declaration => OfType(declaration.Type),
        ParenthesizedPatternSyntax parentheses => Of(parentheses.Pattern),
        UnaryPatternSyntax not => new SourcePattern(PatternKind.Not, Of(not.Pattern)),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => new SourcePattern(PatternKind.Or, Of(or.Left), Of(or.Right)),
        BinaryPatternSyntax and => new SourcePattern(PatternKind.And, Of(and.Left), Of(and.Right)),
        RecursivePatternSyntax recursive => OfRecursive(recursive),
        ListPatternSyntax { Designation: null } list => OfList(list),
        _ => new SourcePattern(PatternKind.Unknown),
    };

    private static SourcePattern OfRecursive(RecursivePatternSyntax pattern)
    {
        List<SourcePattern> parts = [pattern.Type is { } type ? OfType(type) : new SourcePattern(PatternKind.NotNull)];
        int position = 0;
        foreach (SubpatternSyntax element in pattern.PositionalPatternClause?.Subpatterns ?? [])
        {
            parts.Add(OfMember(string.Create(CultureInfo.InvariantCulture, $"#{position++}"), Of(element.Pattern)));
        }

        foreach (SubpatternSyntax part in pattern.PropertyPatternClause?.Subpatterns ?? [])
        {
            parts.Add(OfPath(part.ExpressionColon?.Expression, Of(part.Pattern)));
        }

        return new SourcePattern(PatternKind.And, [.. parts]);
    }

    private static SourcePattern OfList(ListPatternSyntax list)
    {
        int count = list.Patterns.Count;
        int slice = list.Patterns.IndexOf(pattern => pattern is SlicePatternSyntax);
        SourcePattern length = new(PatternKind.Comparison)
        {
            Text = string.Create(CultureInfo.InvariantCulture, $"#{(slice < 0 ? count : count - 1)}"),
            Operator = slice < 0 ? "==" : ">=",
        };
        List<SourcePattern> parts = [new(PatternKind.NotNull), new(PatternKind.Or, OfMember("Length", length), OfMember("Count", length))];
        for (int i = 0; i < count; i++)
        {
            string place = slice < 0 || i < slice ? string.Create(CultureInfo.InvariantCulture, $"#{i}") : string.Create(CultureInfo.InvariantCulture, $"^{count - i}");
            parts.Add(i != slice ? OfMember(place, Of(list.Patterns[i]))
                : ((SlicePatternSyntax)list.Patterns[i]).Pattern is { } part ? new SourcePattern(PatternKind.Unknown, Of(part))
                : SourcePattern.Anything);
        }

        return new SourcePattern(PatternKind.And, [.. parts]);
    }

    // A.B: pattern   is   A: { B: pattern }
    private static SourcePattern OfPath(ExpressionSyntax? path, SourcePattern pattern) => path switch
    {
        IdentifierNameSyntax name => OfMember(name.Identifier.ValueText, pattern),
        MemberAccessExpressionSyntax access => OfPath(
            access.Expression,
            new SourcePattern(PatternKind.And, new SourcePattern(PatternKind.NotNull), OfMember(access.Name.Identifier.ValueText, pattern))),
        _ => new SourcePattern(PatternKind.Unknown),
    };

    private static SourcePattern OfMember(string name, SourcePattern pattern) => new(PatternKind.Member, pattern) { Text = name };

    private static SourcePattern OfType(TypeSyntax type) => NameOf(type) is { } name
        ? new SourcePattern(PatternKind.Type) { Text = name }
        : new SourcePattern(PatternKind.Unknown);

    private static SourcePattern OfConstant(ExpressionSyntax expression, string comparison) =>
        ConditionSyntax.WithoutParentheses(expression) switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => SourcePattern.Null,
            LiteralExpressionSyntax { Token.Value: string text } => new SourcePattern(PatternKind.Comparison) { Text = "\"" + text },
            PredefinedTypeSyntax type => OfType(type),
            var other when (SourceRelation.ConstantOf(other) ?? NameOf(other)) is { } constant =>
                new SourcePattern(PatternKind.Comparison) { Text = constant, Operator = comparison },
            _ => new SourcePattern(PatternKind.Unknown),
        };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        PredefinedTypeSyntax type => Keywords.GetValueOrDefault(type.Keyword.Text),
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
