using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Tests;

/// <summary>Explicit tail calls, which F# makes and C# does not: nothing may stand between the call and its return.</summary>
public sealed class TailCallTests : IDisposable
{
    private const string Source = """
        static class Program
        {
            static void Main() => Console.WriteLine(Count(200000, 0));
            static int Count(int n, int sum)
            {
                if (n == 0)
                    return sum;
                return Count(n - 1, sum + 1);
            }
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_tail_call_stays_one()
    {
        // 200,000 nested calls overflow the stack unless the call is a tail call.
        string program = _session.Compile(Source, new CompilationKind { Configuration = OptimizationLevel.Release });
        AddTailPrefix(program);
        ProgramRun plain = ProgramRun.Of(program);
        Assert.Equal(new ProgramRun("200000\n", "", 0), plain);

        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);

        Assert.Equal(plain, ProgramRun.Of(program));
        long[] counters = _session.ReadCounters(map);
        MethodEntry count = map.Methods.Single(method => method.Name == "Count");
        Assert.Equal([200001, 1, 200000], count.SequencePoints.Select(point => point.Hits.In(counters)));
    }

    // Gives the return after the call a sequence point, too, as the end of a function has in F#.
    private static void AddTailPrefix(string path)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true, ReadWrite = true });
        MethodDefinition method = module.GetType("Program").Methods.Single(candidate => candidate.Name == "Count");
        Instruction call = method.Body.Instructions.Single(instruction => instruction.OpCode.Code == Code.Call);
        method.Body.GetILProcessor().InsertBefore(call, Instruction.Create(OpCodes.Tail));
        SequencePoint last = method.DebugInformation.SequencePoints[^1];
        method.DebugInformation.SequencePoints.Add(new SequencePoint(call.Next, last.Document)
        {
            StartLine = last.StartLine + 1,
            StartColumn = 5,
            EndLine = last.StartLine + 1,
            EndColumn = 6,
        });
        module.Write(new WriterParameters { WriteSymbols = true });
    }
}
