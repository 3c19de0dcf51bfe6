using CoverTool.Instrumenter.Filters;
using CoverTool.Instrumenter.Flow;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Compiles a method <c>Run</c> and shows its decisions to a filter.</summary>
internal static class FilteredProgram
{
    /// <summary>
    /// Compiles members of a class and returns how many decisions of <c>Run</c>, the body of its state machine included, a filter
    /// removes, and how many all filters together leave.
    /// </summary>
    public static (int Removed, int Left) Ask(string members, OptimizationLevel configuration, Func<MethodFlow, IBranchFilter> filter)
    {
        using ProgramSession session = new();
        string source = $$"""
            partial class Program
            {
                static void Main() { }
            {{members}}
            }
            """;
        string path = session.Compile(source, new CompilationKind { Configuration = configuration });
        using ModuleDefinition module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true, InMemory = true });
        int removed = 0;
        int left = 0;
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(IsRun))
        {
            MethodFlow flow = MethodFlow.Of(method, _ => false, (_, _) => null);
            IBranchFilter one = filter(flow);
            BranchFilters all = new(flow);
            IEnumerable<int> decisions = Enumerable.Range(0, flow.Instructions.Length).Where(flow.IsDecision);
            removed += decisions.Count(one.IsCompilerMade);
            left += decisions.Count(decision => !all.IsCompilerMade(decision));
        }

        return (removed, left);
    }

    private static bool IsRun(MethodDefinition method) =>
        method.HasBody && method.DebugInformation.HasSequencePoints && (method.DebugInformation.StateMachineKickOffMethod ?? method).Name == "Run";
}
