namespace CoverTool.Hook;

/// <summary>
/// The environment variables by which every project of a build comes to import the hook, and the files that they name. There
/// are two, because a project, or a command line, that sets the property of one of them itself hides the variable.
/// </summary>
internal static class HookImports
{
    /// <summary>Imported at the end of what Microsoft.Common.targets has in common.</summary>
    public const string AfterCommonTargets = "CustomAfterMicrosoftCommonTargets";

    /// <summary>Imported behind Directory.Build.targets. May be a list.</summary>
    public const string AfterDirectoryTargets = "CustomAfterDirectoryBuildTargets";

    /// <summary>
    /// What MSBuild imports when nobody sets <see cref="AfterCommonTargets"/>; setting it must not switch that file off.
    /// </summary>
    private const string DefaultAfterCommonTargets =
        @"$(MSBuildExtensionsPath)\v$(MSBuildToolsVersion)\Custom.After.Microsoft.Common.targets";

    /// <summary>Writes the files, beside the one with the targets.</summary>
    /// <param name="targets">Full path of what <see cref="HookTargets"/> writes.</param>
    /// <param name="environment">Tells what a variable of that name is set to already, or null.</param>
    /// <returns>The variables to set.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyDictionary<string, string> Write(string targets, Func<string, string?> environment)
    {
        string? common = environment(AfterCommonTargets);
        string? directory = environment(AfterDirectoryTargets);
        return new Dictionary<string, string>
        {
            [AfterCommonTargets] = Write(
                targets,
                "common",
                ImportWhereExists(string.IsNullOrEmpty(common) ? DefaultAfterCommonTargets : HookTargets.Escape(common))),
            [AfterDirectoryTargets] = Write(targets, "directory", [.. Parts(directory).Select(path => Import(HookTargets.Escape(path), "true"))]),
        };
    }

    private static string Write(string targets, string name, params string[] previous)
    {
        string path = Path.ChangeExtension(targets, $"{name}.targets");

        // MSBuild warns of a file that is imported twice.
        string hook = Import(HookTargets.Escape(targets), $"'$({HookTargets.ImportedProperty})' == ''");
        HookTargets.Save(string.Join('\n', [.. previous, hook]), path);
        return path;
    }

    private static string[] Parts(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Import(string path, string condition) => $"""  <Import Project="{path}" Condition="{condition}" />""";

    private static string ImportWhereExists(string path) => Import(path, $"Exists('{path}')");
}
