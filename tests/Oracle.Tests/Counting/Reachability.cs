using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>
/// Knows which statements control may come to, by the rules of the language: in front of each one there is a <c>switch</c> whose section
/// does not end with a jump, and the compiler finds fault with that where its end is reachable. Nothing else that it says is of help:
/// in a region of code, and for its variables, it takes what is behind a lambda that is never reached for reachable, and it warns
/// of the first statement only.
/// </summary>
internal sealed class Reachability : CSharpSyntaxRewriter
{
    private const string SectionFallsOut = "CS8070";
    private const string Start = "start";
    private const string End = "end";

    private readonly HashSet<string> _reached = [];

    private Reachability()
    {
    }

    public static Reachability Of(Compilation compilation, SyntaxTree tree)
    {
        Reachability reachability = new();
        SyntaxTree probed = tree.WithRootAndOptions(reachability.Visit(tree.GetRoot())!, tree.Options);
        reachability._reached.UnionWith(compilation.ReplaceSyntaxTree(tree, probed).GetSemanticModel(probed).GetDiagnostics()
            .Where(diagnostic => diagnostic.Id == SectionFallsOut)
            .Select(diagnostic => probed.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<SwitchSectionSyntax>()!.Labels[0].ToString()));
        return reachability;
    }

    /// <summary>Whether control may come to a statement.</summary>
    public bool IsReachable(StatementSyntax statement) => statement is LocalFunctionStatementSyntax || _reached.Contains(Name(Start, statement));

    /// <summary>Whether control may come to the end of a loop's body other than by <c>continue</c>.</summary>
    public bool IsEndReachable(DoStatementSyntax loop) => _reached.Contains(Name(End, loop));

    // A statement that stands alone in another one gets a block around it.
    public override SyntaxNode? Visit(SyntaxNode? node) =>
        node is StatementSyntax { Parent: not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax or LabeledStatementSyntax) } and not BlockSyntax
            ? SyntaxFactory.Block(Probed((StatementSyntax)node))
            : base.Visit(node);

    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node) => node.WithMembers(SyntaxFactory.List(node.Members.SelectMany(Members)));

    public override SyntaxNode? VisitBlock(BlockSyntax node) => node.WithStatements(Probed(node.Statements));

    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node) => node.WithLabels(VisitList(node.Labels)).WithStatements(Probed(node.Statements));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        DoStatementSyntax probed = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return probed.WithStatement(SyntaxFactory.Block(probed.Statement, Probe(End, node)));
    }

    private IEnumerable<MemberDeclarationSyntax> Members(MemberDeclarationSyntax member) =>
        member is GlobalStatementSyntax global ? Probed(global.Statement).Select(SyntaxFactory.GlobalStatement) : [(MemberDeclarationSyntax)Visit(member)!];

    private SyntaxList<StatementSyntax> Probed(SyntaxList<StatementSyntax> statements) => SyntaxFactory.List<StatementSyntax>(statements.SelectMany(statement => Probed(statement)));

    // Behind a label, because a jump may come to it.
    private IEnumerable<StatementSyntax> Probed(StatementSyntax statement) => statement is LabeledStatementSyntax labeled
        ? [labeled.WithStatement(Probe(Start, labeled)), .. Probed(labeled.Statement)]
        : [Probe(Start, statement), (StatementSyntax)base.Visit(statement)!];

    private static StatementSyntax Probe(string kind, StatementSyntax statement) => SyntaxFactory.ParseStatement($"switch (\"\") {{ {Name(kind, statement)} }}\n");

    private static string Name(string kind, StatementSyntax statement) => string.Create(CultureInfo.InvariantCulture, $"case var {kind}{statement.SpanStart}:");
}
