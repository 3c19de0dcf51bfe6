using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Methods that nobody can see at work: short ones without a loop, in which nothing throws and which call nothing else. They are in no
/// stack trace, whoever looks at it.
/// </summary>
internal static class QuietMethods
{
    // Of IL: the just-in-time compiler does not inline more, unless it is told to.
    private const int MostBytes = 100;

    /// <summary>Whether a method is one of them.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="members">The members that it can use without an exception.</param>
    /// <param name="hasObject">
    /// Whether to take it that it is called with an object, as callers ask first; a delegate does not, so then a trace can show the method.
    /// </param>
    public static bool IsQuiet(MethodFlow flow, HarmlessMembers members, bool hasObject)
    {
        if (flow.Method.Body.CodeSize > MostBytes || flow.Method.Body.HasExceptionHandlers || members.StartsInitializer(flow.Method.DeclaringType))
        {
            return false;
        }

        ThrowingCode throwing = new(flow, members, hasObject);
        return Enumerable.Range(0, flow.Instructions.Length).All(i => !throwing.CanThrow(i) && flow.EdgesFrom(i).All(edge => edge.To > i));
    }
}
