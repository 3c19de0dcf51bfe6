using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>Finds the texts that are appended to others: there, a null is as good as the right operand of <c>?? ""</c>.</summary>
/// <remarks>
/// <c>"p" + (x ?? "")</c>: <c>ldstr "p" ; ldarg x ; call Concat</c>. More than four texts are stored in an array or span before.
/// </remarks>
internal sealed class AppendedTexts(MethodFlow flow, CodeNames names, Lazy<StackSources> stack)
{
    private ImmutableArray<Edge>[]? _all;

    /// <summary>The outcomes null and not null of a text that is appended, or none when it is not found.</summary>
    /// <param name="condition">The <c>??</c> in the source.</param>
    /// <param name="inside">The tests of the decisions inside its left operand.</param>
    /// <param name="start">Where the code of the condition before has ended.</param>
    /// <param name="stop">Where the code of the next condition's tests ends.</param>
    public ImmutableArray<ImmutableArray<Edge>> Find(SourceCondition condition, List<int> inside, int start, int stop)
    {
        int last = inside.Count == 0 ? MethodFlow.None : inside.Max();
        List<ImmutableArray<Edge>> candidates =
        [
            .. All().Where(text => text[^1].From < stop && text[^1].From > last && text[0].From >= (last == MethodFlow.None ? start : inside.Min())),
        ];
        if (last == MethodFlow.None)
        {
            candidates.RemoveAll(text => text.Length != 1 || flow.Instructions[text[0].From].OpCode.Code == Code.Ldstr);
        }

        // A text that is a part of one alternative only is none of the operand.
        if (last != MethodFlow.None && candidates.Exists(text => MeetsAll(text, last)))
        {
            candidates.RemoveAll(text => !MeetsAll(text, last));
        }

        return candidates.Count == 0 ? [] : Outcomes(Named(condition, candidates, start, stop) ?? candidates[0]);
    }

    private bool MeetsAll(ImmutableArray<Edge> text, int test) => flow.EdgesFrom(test).All(edge => text.Any(source => source.From == test) || Comes(edge.To, text));

    // Whether control comes to a text's source before the last of them is passed.
    private bool Comes(int start, ImmutableArray<Edge> text)
    {
        HashSet<int> seen = [];
        Stack<int> pending = new([start]);
        while (pending.TryPop(out int index))
        {
            if (text.Any(source => source.From == index))
            {
                return true;
            }

            if (index < text[^1].From && seen.Add(index))
            {
                foreach (Edge edge in flow.EdgesFrom(index))
                {
                    pending.Push(edge.To);
                }
            }
        }

        return false;
    }

    private ImmutableArray<Edge>? Named(SourceCondition condition, List<ImmutableArray<Edge>> candidates, int start, int stop)
    {
        if (condition.ValueName is not { } name)
        {
            return null;
        }

        int before = condition.SameNamesBefore;
        for (int i = start; i < stop; i++)
        {
            if (names.Of(flow.Instructions[i]) == name && before-- <= 0 && candidates.Find(text => text[^1].From == i) is { IsDefault: false } found)
            {
                return found;
            }
        }

        return null;
    }

    private ImmutableArray<ImmutableArray<Edge>> Outcomes(ImmutableArray<Edge> text) =>
    [
        [.. text.Where(edge => edge.IsValue || flow.IsNullEdge(edge)).Select(edge => edge.IsValue ? edge with { Path = Edge.ValueIsFalse } : edge)],
        [.. text.Where(edge => edge.IsValue || !flow.IsNullEdge(edge))],
    ];

    // In the order of their code, and each with its sources in that order.
    private ImmutableArray<Edge>[] All()
    {
        if (_all is null)
        {
            _all =
            [
                .. Enumerable.Range(0, flow.Instructions.Length)
                    .SelectMany(index => Enumerable.Range(0, TextsTakenBy(flow.Instructions[index])).Select(fromTop => stack.Value.TakenBy(index, fromTop)))
                    .Where(text => text.Length != 0)
                    .Select(text => text.SelectMany(source => Stored(source)).ToImmutableArray())
                    .Select(text => text.Sort((left, right) => left.From.CompareTo(right.From)))
                    .OrderBy(text => text[^1].From),
            ];
        }

        return _all;
    }

    // What is evaluated before the other operands take several statements is stored: stloc V ; ... ldloc V, or with fields. So is each of
    // several values, one of which awaits.
    private ImmutableArray<Edge> Stored(Edge source)
    {
        Instruction load = flow.Instructions[source.From];
        bool isTemporary = load.IsLoadLocal() ? names.Of(load) is null : load.LoadedField is { } field && SynthesizedNames.IsOperand(field.Name);
        HashSet<int> stores = isTemporary ? [.. Enumerable.Range(0, source.From).Where(index => flow.Instructions[index].IsStoreOf(load))] : [];
        int[] last = [.. stores.Where(store => flow.EdgesFrom(store).Any(edge => flow.LeadsTo(edge, source.From, stores.Contains)))];
        ImmutableArray<Edge> taken = [.. (last.Length == 0 ? stores.TakeLast(1) : last).SelectMany(store => stack.Value.TakenBy(store, 0)).Distinct()];
        return taken.Length > 0 ? taken : [source];
    }

    private static int TextsTakenBy(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Stelem_Ref or Code.Stind_Ref => 1,
        Code.Call when (MethodReference)instruction.Operand is { Name: "Concat", DeclaringType.FullName: "System.String" } concat &&
            concat.Parameters.All(parameter => parameter.ParameterType.MetadataType == MetadataType.String) => concat.Parameters.Count,
        _ => 0,
    };
}
