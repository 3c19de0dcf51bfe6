using CoverTool.Commands;
using CoverTool.Hook;

namespace CoverTool;

internal static class Program
{
    // The hook runs once for every test project, in the middle of the user's build: it must not pay for the parser.
    public static int Main(string[] args) =>
        args is [HookClient.Verb, ..] ? HookClient.Run(args) : CommandLine.Run(args);
}
