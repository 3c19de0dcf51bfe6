using CoverTool.Instrumenter.Flow;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In Visual Basic, the tests whether a <c>Static</c> local has its value already.</summary>
/// <remarks>
/// <c>ldsfld $STATIC$M$001$x$Init ; brtrue LOCK ; ... ; LOCK: ... ldsfld $STATIC$M$001$x$Init ; ldfld State ; brtrue STARTED ; ... ;
/// STARTED: ldsfld $STATIC$M$001$x$Init ; ldfld State ; ldc.i4.2 ; bne DONE ; newobj IncompleteInitialization ; throw</c>
/// </remarks>
internal sealed class StaticLocalFilter(MethodFlow flow) : IBranchFilter
{
    private const string Flag = "Microsoft.VisualBasic.CompilerServices.StaticLocalInitFlag";

    public bool IsCompilerMade(int decision) =>
        Enumerable.Range(1, 2).Any(back => decision >= back && flow.Instructions[decision - back].LoadedField is { } field && IsFlag(field));

    private static bool IsFlag(FieldReference field) => field.FieldType.FullName == Flag || field.DeclaringType.FullName == Flag;
}
