namespace CoverTool.Specs.Running;

/// <summary>The environment of what specs start: nothing in it comes from, or goes to, who runs the specs.</summary>
internal static class CleanEnvironment
{
    /// <summary>The variables, null for one that is removed.</summary>
    /// <param name="root">Full path of the folder for state and temporary files.</param>
    /// <param name="more">Variables besides, or in place of these.</param>
    public static Dictionary<string, string?> Under(string root, (string Name, string Value)[] more)
    {
        Dictionary<string, string?> variables = new()
        {
            ["XDG_STATE_HOME"] = Path.Combine(root, "state"),
            ["XDG_CACHE_HOME"] = Path.Combine(root, "cache"),
            ["TMPDIR"] = Directory.CreateDirectory(Path.Combine(root, "tmp")).FullName,
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",

            // Servers of the build would live on after the specs, in the folder that is gone then.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            ["UseSharedCompilation"] = "false",

            // On a busy machine a test host may need longer to end than the 100 ms after which VSTest kills it.
            ["VSTEST_TESTHOST_SHUTDOWN_TIMEOUT"] = "60000",

            // Runners print something else where they take the machine for a build server.
            ["CI"] = null,
            ["GITHUB_ACTIONS"] = null,
            ["GITLAB_CI"] = null,
            ["TEAMCITY_VERSION"] = null,
            ["TF_BUILD"] = null,

            // Of a covertool that measures the specs themselves.
            ["CustomAfterMicrosoftCommonTargets"] = null,
            ["CustomAfterDirectoryBuildTargets"] = null,
        };
        foreach ((string name, string value) in more)
        {
            variables[name] = value;
        }

        return variables;
    }
}
