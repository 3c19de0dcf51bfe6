using System.Xml.Linq;

namespace CoverTool.Hook;

/// <summary>
/// The MSBuild file that a session adds to every project of the builds it sees. It tells covertool where outputs are
/// when they are ready, and holds the build until they are instrumented.
/// </summary>
internal static class HookTargets
{
    /// <summary>MSBuild imports the file that this environment variable names at the end of every project.</summary>
    public const string EnvironmentVariable = "CustomAfterMicrosoftCommonTargets";

    /// <summary>Ends the name of a file that holds nothing but a project's output folder.</summary>
    public const string FolderFileExtension = ".folder";

    /// <summary>
    /// What MSBuild imports when nobody sets the variable; setting it must not switch that file off.
    /// </summary>
    private const string DefaultImport =
        @"$(MSBuildExtensionsPath)\v$(MSBuildToolsVersion)\Custom.After.Microsoft.Common.targets";

    /// <summary>
    /// Long ago, because every imported file is an input of the compiler's: a young one would rebuild the solution.
    /// </summary>
    private static readonly DateTime Age = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes the file.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="hookCommand">The start of the command line that runs <see cref="HookClient"/>, quoted for a shell.</param>
    /// <param name="projectsFolder">Full path of the folder for request and folder files.</param>
    /// <param name="previous">What the environment variable named before, or null.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, string hookCommand, string projectsFolder, string? previous)
    {
        string import = string.IsNullOrEmpty(previous) ? DefaultImport : Escape(previous);
        string entry = $"{Escape(projectsFolder)}{Path.DirectorySeparatorChar}$(_CoverToolEntry)";
        XElement project = new(
            "Project",
            new XElement("Import", new XAttribute("Project", import), new XAttribute("Condition", $"Exists('{import}')")),
            FolderTarget(entry),
            BuiltTarget(entry, Escape(hookCommand)),
            UnbuiltTarget(entry, Escape(hookCommand)));
        new XDocument(project).Save(path);
        File.SetLastWriteTimeUtc(path, Age);
    }

    /// <summary>
    /// Every project that copies a module from where it is already instrumented must be known before it does.
    /// </summary>
    private static XElement FolderTarget(string entry) => new(
        "Target",
        new XAttribute("Name", "_CoverToolRecordFolder"),
        new XAttribute("BeforeTargets", "CopyFilesToOutputDirectory"),
        new XAttribute("Condition", "'$(TargetDir)' != ''"),
        NewEntry(),
        WriteLines(entry + FolderFileExtension, "$([MSBuild]::Escape('$(TargetDir)'))"));

    /// <summary>
    /// After a build, and where <c>dotnet run</c> and Microsoft.Testing.Platform's <c>dotnet test</c> ask for the program to
    /// start, which they do without a build too.
    /// </summary>
    private static XElement BuiltTarget(string entry, string hookCommand) => InstrumentTarget(
        "_CoverToolInstrument",
        "true",
        [new XAttribute("AfterTargets", "Build"), new XAttribute("BeforeTargets", "ComputeRunArguments")],
        entry,
        hookCommand);

    /// <summary>
    /// Right before the test platform starts, when nothing is built. Only then: in a build of a solution the test target of
    /// a program's project, which does nothing, comes before the project is built, and what is there yet is out of date.
    /// </summary>
    private static XElement UnbuiltTarget(string entry, string hookCommand) => InstrumentTarget(
        "_CoverToolInstrumentUnbuilt",
        "'$(VSTestNoBuild)' == 'true'",
        [new XAttribute("BeforeTargets", "ShowCallOfVSTestTaskWithParameter;_TestRunStart")],
        entry,
        hookCommand);

    private static XElement InstrumentTarget(
        string name,
        string condition,
        XAttribute[] order,
        string entry,
        string hookCommand) => new(
        "Target",
        new XAttribute("Name", name),
        order,
        new XAttribute(
            "Condition",
            $"{condition} and '$(TargetPath)' != '' and "
            + "('$(IsTestProject)' == 'true' or '$(OutputType)' == 'Exe' or '$(OutputType)' == 'WinExe')"),
        NewEntry(),
        WriteLines(
            entry + HookRequest.FileExtension,
            "$([MSBuild]::Escape('$(TargetPath)'));$([MSBuild]::Escape('$(MSBuildProjectFullPath)'));$(_CoverToolIsTest)"),
        new XElement(
            "Exec",
            new XAttribute("Command", $"{hookCommand} $(_CoverToolEntry)"),
            new XAttribute("EchoOff", "true"),
            new XAttribute("StandardOutputImportance", "low"),
            new XAttribute("StandardErrorImportance", "low"),
            new XAttribute("IgnoreStandardErrorWarningFormat", "true"),
            new XAttribute("IgnoreExitCode", "true"),
            new XAttribute("ContinueOnError", "true")));

    // "false" when the property is empty: an empty line would not be written.
    private static XElement NewEntry() => new(
        "PropertyGroup",
        new XElement("_CoverToolEntry", "$([System.Guid]::NewGuid().ToString('N'))"),
        new XElement("_CoverToolIsTest", "false"),
        new XElement("_CoverToolIsTest", new XAttribute("Condition", "'$(IsTestProject)' == 'true' or '$(IsTestingPlatformApplication)' == 'true'"), "true"));

    private static XElement WriteLines(string file, string lines) => new(
        "WriteLinesToFile",
        new XAttribute("File", file),
        new XAttribute("Lines", lines),
        new XAttribute("Encoding", "utf-8"),
        new XAttribute("ContinueOnError", "true"));

    /// <summary>The characters that mean something in an MSBuild attribute, the percent sign first.</summary>
    private static string Escape(string text)
    {
        foreach (char special in "%$@'();?*")
        {
            text = text.Replace(special.ToString(), $"%{(int)special:X2}", StringComparison.Ordinal);
        }

        return text;
    }
}
