using System.Globalization;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Tells from what is known at a place in the code of a switch whether a pattern matches.</summary>
internal sealed class LabelProof(MethodFlow flow, SwitchPaths paths, SourceSwitch owner)
{
    /// <summary>Where what is known of a <c>when</c> is kept.</summary>
    public static string PathOfClause(string position) => "when " + position;

    /// <summary>Where what is known of a text's length is kept.</summary>
    public static string LengthOf(string path) => path + ".Length";

    /// <summary>Whether a name is that of the type of the value that is switched on.</summary>
    public bool IsTypeOfValue(string name) => IsTypeOf("", name);

    /// <summary>Whether it matches the value at the end of a way, or null when that is not known.</summary>
    public bool? Matches(SourcePattern pattern, string path, SwitchState state) => pattern.Kind switch
    {
        PatternKind.Anything => true,
        PatternKind.NotNull => IsThere(path, state),
        PatternKind.Type => IsOfType(pattern.Text, path, state),
        PatternKind.Comparison => Compares(pattern, path, state),
        PatternKind.And => IsClauseTrue(pattern, state) ? true : All(pattern.Parts.Select(part => Matches(part, path, state))),
        PatternKind.Or => !All(pattern.Parts.Select(part => !Matches(part, path, state))),
        PatternKind.Not => !Matches(pattern.Parts[0], path, state),
        PatternKind.Member => Matches(pattern.Parts[0], path + "." + pattern.Text, state),
        PatternKind.Clause => state[PathOfClause(pattern.Text)].IsThere,
        _ => null,
    };

    /// <summary>The number that a constant is, or null.</summary>
    public long? NumberOf(string constant, string path)
    {
        if (constant.StartsWith('#'))
        {
            return long.TryParse(constant.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
        }

        TypeDefinition? type = paths.TypeOf(path) is { } reference ? flow.Method.Module.GetType(reference.FullName) : null;
        for (TypeDefinition? place = type is { IsEnum: true } ? type : flow.Method.DeclaringType; place is not null; place = place.DeclaringType)
        {
            if (place.Fields.FirstOrDefault(field => field.HasConstant && field.Name == constant)?.Constant is IConvertible value and not string)
            {
                return Convert.ToInt64(value, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    // A clause is asked when the rest of its label matches.
    private static bool IsClauseTrue(SourcePattern pattern, SwitchState state) =>
        pattern.Parts.Any(part => part.Kind == PatternKind.Clause && state[PathOfClause(part.Text)].IsThere == true);

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? result = true;
        foreach (bool? part in parts)
        {
            result &= part;
        }

        return result;
    }

    // A struct and a tuple that is not made at all are always there.
    private bool? IsThere(string path, SwitchState state) =>
        state[path].IsThere ?? (paths.TypeOf(path) is { IsValueType: true } || (path.Length == 0 && owner.Elements.Length != 0) ? true : null);

    private bool? IsOfType(string name, string path, SwitchState state) =>
        state[path].Answers.TryGetValue(name, out bool answer) ? answer
        : state[path].IsThere == false ? false
        : IsTypeOf(path, name) ? IsThere(path, state)
        : null;

    private bool IsTypeOf(string path, string name) => paths.TypeOf(path) is { } type && CodeNames.SimpleName(type) == name;

    // A text that its length and one of its characters tell from the other labels is not compared as a whole.
    private static bool? IsSpelled(ReadOnlySpan<char> text, string path, SwitchState state)
    {
        bool? result = Is(state[LengthOf(path)], text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            result &= Is(state[SwitchPaths.Element(path, i)], text[i]);
        }

        return result;
    }

    private static bool? Is(ValueFacts facts, long number) => Fits(facts, NumberSet.Range(number, number));

    private static bool? Fits(ValueFacts facts, NumberSet numbers) =>
        facts.Numbers.And(numbers).IsEmpty ? false : facts.Numbers.Without(numbers).IsEmpty ? true : null;

    private bool? Compares(SourcePattern pattern, string path, SwitchState state)
    {
        ValueFacts facts = state[path];
        if (facts.IsThere == false)
        {
            return false;
        }

        if (pattern.Text.StartsWith('"'))
        {
            return facts.Answers.TryGetValue(pattern.Text, out bool isText) ? isText
                : facts.Answers.Any(answer => answer.Key[0] == '"' && answer.Value) ? false
                : IsSpelled(pattern.Text.AsSpan(1), path, state);
        }

        if (!pattern.Text.StartsWith('#') && IsOfType(pattern.Text, path, state) is { } isType)
        {
            return isType;
        }

        if (NumberOf(pattern.Text, path) is not { } number)
        {
            return null;
        }

        return Fits(facts, NumberSet.Of(pattern.Operator, number));
    }
}
