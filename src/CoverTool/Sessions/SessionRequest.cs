using System.Collections.Immutable;
using CoverTool.Selection;

namespace CoverTool.Sessions;

/// <summary>What to measure.</summary>
/// <param name="Program">Full path of the program to run.</param>
/// <param name="Command">The command as the user gave it; the first word names the program.</param>
/// <param name="SourceRoot">Full path of the folder whose sources are measured.</param>
/// <param name="Selection">Which modules the user wants to be left as they are.</param>
internal sealed record SessionRequest(string Program, ImmutableArray<string> Command, string SourceRoot, ModuleSelection Selection)
{
    /// <summary>What follows the program.</summary>
    public ImmutableArray<string> Arguments => Command[1..];
}
