using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Methods that nobody can see at work: short ones without a loop, in which nothing throws and which call nothing else. They are in no
/// stack trace, whoever looks at it.
/// </summary>
internal static class QuietMethods
{
    private const int MostInstructions = 32;

    /// <summary>Whether a method is one of them, for callers that ask for its object first, as a virtual call does.</summary>
    public static bool IsQuiet(MethodFlow flow, HarmlessMembers members)
    {
        int length = flow.Instructions.Length;
        if (length > MostInstructions || flow.Method.Body.HasExceptionHandlers || members.StartsInitializer(flow.Method.DeclaringType))
        {
            return false;
        }

        ThrowingCode throwing = new(flow, members, hasObject: true);
        return Enumerable.Range(0, length).All(i => !throwing.CanThrow(i) && flow.EdgesFrom(i).All(edge => edge.To > i));
    }
}
