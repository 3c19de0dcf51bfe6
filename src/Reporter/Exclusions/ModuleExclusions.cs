using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reporter.Exclusions;

/// <summary>Tells of the code of one module why it is excluded.</summary>
internal sealed class ModuleExclusions
{
    private readonly ExclusionRules _rules;
    private readonly ModuleMap _map;
    private readonly ExclusionReason? _ofModule;
    private readonly ExclusionReason?[] _ofFiles;
    private readonly ExclusionReason?[] _ofGenerated;
    private readonly ExclusionReason?[] _ofAttributes;

    public ModuleExclusions(ExclusionRules rules, ModuleMap map, string sourceRoot)
    {
        _rules = rules;
        _map = map;
        _ofModule = rules.OfModule(map.AssemblyName, map.Name);
        _ofFiles = [.. map.Documents.Select(document => document.LocalPath.Length == 0 ? null : rules.OfFile(SourcePath.Display(sourceRoot, document.LocalPath)))];
        _ofGenerated = [.. map.Documents.Select(document => rules.OfGenerated(document.GeneratedBecause))];
        _ofAttributes = [.. map.AttributeLists.Select(rules.OfAttributes)];
    }

    /// <summary>Why a sequence point of a method is excluded, or null.</summary>
    public ExclusionReason? Of(MethodEntry method, SequencePointEntry point) =>
        OfPlace(method, point.Document, point.StartLine, point.Attributes, isBranch: false);

    /// <summary>Why a branch of a method is excluded, or null.</summary>
    public ExclusionReason? Of(MethodEntry method, BranchPointEntry branch) =>
        OfPlace(method, branch.Document, branch.Line, branch.Attributes, isBranch: true);

    private ExclusionReason? OfPlace(MethodEntry method, int document, int line, int attributes, bool isBranch)
    {
        // Every type has to be looked at, also where something else excludes it: a rule that names it is not a mistake.
        ExclusionReason? ofType = _rules.OfType(method.TypeName);
        return _ofModule ?? _ofFiles[document] ?? ofType ?? _ofGenerated[document] ??
            (attributes == 0 ? null : _ofAttributes[attributes - 1]) ?? OfComments(_map.Documents[document].Comments, line, isBranch);
    }

    private static ExclusionReason? OfComments(ImmutableArray<CommentEntry> comments, int line, bool isBranch)
    {
        CommentEntry? found = comments.FirstOrDefault(comment => Holds(comment, line) && !comment.BranchesOnly) ??
            (isBranch ? comments.FirstOrDefault(comment => Holds(comment, line)) : null);
        if (found is null)
        {
            return null;
        }

        string why = found.Why.Length == 0 ? "" : $" - {found.Why}";
        return new ExclusionReason(ExclusionSource.Comment, found.Text, found.Text + why);
    }

    private static bool Holds(CommentEntry comment, int line) => comment.FirstLine <= line && line <= comment.LastLine;
}
