using System.Collections.Immutable;
using CoverTool.Hook;

namespace CoverTool.Running;

/// <summary>
/// The modules that a command names itself: they are run without a build, so nobody else would ask for them to be
/// instrumented.
/// </summary>
internal static class CommandModules
{
    /// <summary>Options of <c>dotnet [exec]</c> that are followed by a value.</summary>
    private static readonly ImmutableArray<string> HostOptions =
        ["--roll-forward", "--fx-version", "--additionalprobingpath", "--depsfile", "--runtimeconfig", "--additional-deps"];

    /// <summary>What to instrument before the command starts.</summary>
    /// <param name="program">Full path of the program that the command starts.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="workingDirectory">Where it is started.</param>
    public static ImmutableArray<HookRequest> Find(string program, ImmutableArray<string> arguments, string workingDirectory)
    {
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            return FindInDotnetCommand(arguments, workingDirectory);
        }

        // The executable of an application starts the module of the same name beside it, through links to it too.
        string target = File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program;
        string module = OperatingSystem.IsWindows() ? Path.ChangeExtension(target, ".dll") : target + ".dll";
        return File.Exists(module) ? [Request(module, isTest: ReferencesTestFramework(module))] : [];
    }

    private static ImmutableArray<HookRequest> FindInDotnetCommand(ImmutableArray<string> arguments, string workingDirectory)
    {
        ImmutableArray<string> rest = AfterHostOptions(arguments);
        switch (rest)
        {
            case ["test" or "vstest", .. var tests]:
                return [.. TestModules(tests, workingDirectory).Select(module => Request(module, isTest: true))];
            case [var first, ..] when IsModule(first, workingDirectory):
                string module = Path.GetFullPath(first, workingDirectory);
                return [Request(module, ReferencesTestFramework(module))];
            default:
                return [];
        }
    }

    private static IEnumerable<string> TestModules(ImmutableArray<string> arguments, string workingDirectory)
    {
        string root = Path.GetFullPath(ValueOf("--root-directory", arguments) ?? "", workingDirectory);
        return arguments
            .Where(argument => IsModule(argument, workingDirectory))
            .Select(argument => Path.GetFullPath(argument, workingDirectory))
            .Concat(ModuleGlob.Find(ValueOf("--test-modules", arguments) ?? "", root))
            .Distinct();
    }

    private static string? ValueOf(string option, ImmutableArray<string> arguments)
    {
        int index = arguments.IndexOf(option);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }

    private static ImmutableArray<string> AfterHostOptions(ImmutableArray<string> arguments)
    {
        int i = 0;
        while (i < arguments.Length && (arguments[i] == "exec" || arguments[i].StartsWith('-')))
        {
            i += HostOptions.Contains(arguments[i]) ? 2 : 1;
        }

        return i < arguments.Length ? arguments[i..] : [];
    }

    private static bool IsModule(string argument, string workingDirectory) =>
        argument.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && File.Exists(Path.GetFullPath(argument, workingDirectory));

    private static bool ReferencesTestFramework(string module) => TestFrameworks.AreReferencedBy(module);

    private static HookRequest Request(string module, bool isTest) => new(module, "", isTest);
}
