using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Tells which edges of a switch's tests are taken for values of labels, and for how many.</summary>
internal sealed class LabelEdges(MethodFlow flow)
{
    /// <summary>The edge for each value that it is taken for; none when it is taken because a value does not match.</summary>
    public IEnumerable<Edge> Of(Edge edge)
    {
        Instruction test = flow.Instructions[edge.From];
        bool isJump = edge.Path != Edge.FallThrough;
        return test.OpCode.Code switch
        {
            Code.Switch or Code.Beq => isJump ? [edge] : [],
            Code.Bne_Un => isJump ? [] : [edge],
            Code.Brtrue or Code.Brfalse => OfValue(edge, test.OpCode.Code == Code.Brtrue == isJump),
            Code.Ble_Un or Code.Blt_Un => isJump ? OfRange(edge) : [],
            Code.Bgt_Un or Code.Bge_Un => isJump ? [] : OfRange(edge),
            _ => [],
        };
    }

    // A number is compared with zero; a bool has two labels; all else is the outcome of a comparison.
    private IEnumerable<Edge> OfValue(Edge edge, bool whenTrue)
    {
        Instruction tested = flow.Instructions[edge.From - 1];
        TypeReference? type = tested.LoadedType;
        bool isLabel = type?.MetadataType switch
        {
            MetadataType.Boolean => true,
            (>= MetadataType.Char and <= MetadataType.UInt64) or MetadataType.ValueType => !whenTrue,
            _ => whenTrue,
        };
        return isLabel ? [edge] : [];
    }

    private IEnumerable<Edge> OfRange(Edge edge) => RangeTest.Of(flow, edge.From) is { } range
        ? Enumerable.Range(0, range.Count).Select(offset => edge with { Offset = offset })
        : [];
}
