using System.Buffers.Binary;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Output;

/// <summary>
/// Lets the just-in-time compiler optimize a module that was compiled for debugging, which makes up for more than probes cost.
/// Methods stay what a stack trace shows: none is inlined that can be in one, and none ends in a jump to another.
/// </summary>
internal static class DebugCode
{
    private const string Attribute = "System.Diagnostics.DebuggableAttribute";

    /// <summary>DebuggingModes.DisableOptimizations, the bit that the runtime goes by.</summary>
    private const int DisableOptimizations = 0x100;

    // A custom attribute's bytes: the prolog, 01 00; its arguments, here one int32 or two bools; the number of named ones.
    private const int Prolog = 2;
    private const int LengthOfModes = 8;
    private const int LengthOfFlags = 6;

    /// <summary>Changes the module, if optimizing it is forbidden.</summary>
    /// <param name="module">The module.</param>
    /// <param name="hasProbes">Whether a method counts.</param>
    /// <param name="isQuiet">Whether a method is in no stack trace.</param>
    public static void Optimize(ModuleDefinition module, Func<MethodDefinition, bool> hasProbes, Func<MethodDefinition, bool> isQuiet)
    {
        if (!Allow(module.Assembly))
        {
            return;
        }

        // The compiler's flag for inlining is overruled, as it was: code for debugging inlines nothing. A method that must not
        // be inlined has to be in every stack trace, so the runtime does not let it end in a jump either.
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            method.NoInlining |= !isQuiet(method);

            // A loop may wait for a field that another thread sets. A probe in it keeps the field from being read once for all.
            method.NoOptimization |= (!hasProbes(method) && HasLoop(method.Body)) || HasLoopInHandler(method.Body);
        }
    }

    private static bool HasLoop(MethodBody body) => HasLoop(body, 0, int.MaxValue);

    // What the compiler of .NET 10 does with induction variables crashes it for some loops in handlers, in code that was made for debugging.
    private static bool HasLoopInHandler(MethodBody body) => body.HasExceptionHandlers && body.ExceptionHandlers.Any(handler =>
        HasLoop(body, handler.HandlerStart.Offset, handler.HandlerEnd?.Offset ?? int.MaxValue));

    // Offsets are in the order of the code, also where it has become longer since.
    private static bool HasLoop(MethodBody body, int start, int end) => body.Instructions.Any(instruction => instruction.Operand switch
    {
        Instruction target => IsBack(instruction, target, start, end),
        Instruction[] targets => targets.Any(target => IsBack(instruction, target, start, end)),
        _ => false,
    });

    private static bool IsBack(Instruction jump, Instruction target, int start, int end) =>
        start <= target.Offset && target.Offset <= jump.Offset && jump.Offset < end;

    private static bool Allow(AssemblyDefinition assembly)
    {
        for (int i = 0; i < assembly.CustomAttributes.Count; i++)
        {
            CustomAttribute attribute = assembly.CustomAttributes[i];
            if (attribute.AttributeType.FullName == Attribute && Allowing(attribute.GetBlob()) is { } allowing)
            {
                assembly.CustomAttributes[i] = new CustomAttribute(attribute.Constructor, allowing);
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute's bytes without the prohibition; null when there is none in them.</summary>
    private static byte[]? Allowing(byte[] blob)
    {
        byte[] changed = [.. blob];
        Span<byte> arguments = changed.AsSpan(Math.Min(Prolog, changed.Length));
        switch (changed.Length)
        {
            case LengthOfModes when BinaryPrimitives.ReadInt32LittleEndian(arguments) is var modes && (modes & DisableOptimizations) != 0:
                BinaryPrimitives.WriteInt32LittleEndian(arguments, modes & ~DisableOptimizations);
                return changed;
            case LengthOfFlags when arguments[1] != 0:
                arguments[1] = 0;
                return changed;
            default:
                return null;
        }
    }
}
