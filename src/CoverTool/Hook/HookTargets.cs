using System.Xml.Linq;

namespace CoverTool.Hook;

/// <summary>
/// The MSBuild file that a session adds to every project of the builds it sees. It tells covertool where outputs are
/// when they are ready, and holds the build until they are instrumented.
/// </summary>
internal static class HookTargets
{
    /// <summary>Set in every project that has imported the file.</summary>
    public const string ImportedProperty = "_CoverToolIsImported";

    /// <summary>Ends the name of a file that holds nothing but a project's output folder.</summary>
    public const string FolderFileExtension = ".folder";

    private const string BuiltTargetName = "_CoverToolInstrument";
    private const string TestedUnbuilt = "'$(VSTestNoBuild)' == 'true'";
    private const string BeforeTests = "ShowCallOfVSTestTaskWithParameter;_TestRunStart";

    /// <summary>
    /// Long ago, because every imported file is an input of the compiler's: a young one would rebuild the solution.
    /// </summary>
    private static readonly DateTime Age = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes the file.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="hookCommand">The start of the command line that runs <see cref="HookClient"/>, quoted for a shell.</param>
    /// <param name="projectsFolder">Full path of the folder for request and folder files.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, string hookCommand, string projectsFolder)
    {
        string entry = $"{Escape(projectsFolder)}{Path.DirectorySeparatorChar}$(_CoverToolEntry)";
        XElement project = new(
            "Project",
            new XElement("PropertyGroup", new XElement(ImportedProperty, "true")),
            FolderTarget(entry),
            BuiltTarget(entry, Escape(hookCommand)),
            UnbuiltTarget(entry, Escape(hookCommand)),
            ReferencesTarget("_CoverToolInstrumentReferences", "true", "ComputeRunArguments"),
            ReferencesTarget("_CoverToolInstrumentReferencesUnbuilt", TestedUnbuilt, BeforeTests));
        Save(project, path);
    }

    /// <summary>Writes a file that projects import.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(XElement project, string path)
    {
        new XDocument(project).Save(path);
        File.SetLastWriteTimeUtc(path, Age);
    }

    /// <summary>The characters that mean something in an MSBuild attribute, the percent sign first.</summary>
    public static string Escape(string text)
    {
        foreach (char special in "%$@'();?*")
        {
            text = text.Replace(special.ToString(), $"%{(int)special:X2}", StringComparison.Ordinal);
        }

        return text;
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
        BuiltTargetName,
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
        TestedUnbuilt,
        [new XAttribute("BeforeTargets", BeforeTests)],
        entry,
        hookCommand);

    /// <summary>
    /// Without a build nobody else asks for the programs that a project starts from their own output folders. Projects are
    /// looked at only where there is such a program: in the output, to which its configuration is copied too, or referenced
    /// without its module.
    /// </summary>
    private static XElement ReferencesTarget(string name, string condition, string before) => new(
        "Target",
        new XAttribute("Name", name),
        new XAttribute("BeforeTargets", before),
        new XAttribute("DependsOnTargets", "PrepareProjectReferences"),
        new XAttribute(
            "Condition",
            $"{condition} and Exists('$(TargetDir)') and "
            + "('@(ProjectReference->WithMetadataValue('ReferenceOutputAssembly', 'false'))' != '' or "
            + "$([System.IO.Directory]::GetFiles('$(TargetDir)', '*.runtimeconfig.json').Length) > 1)"),
        new XElement(
            "MSBuild",
            new XAttribute("Projects", "@(_MSBuildProjectReferenceExistent)"),
            new XAttribute("Targets", BuiltTargetName),
            new XAttribute(
                "Properties",
                "%(_MSBuildProjectReferenceExistent.SetConfiguration);"
                + "%(_MSBuildProjectReferenceExistent.SetPlatform);"
                + "%(_MSBuildProjectReferenceExistent.SetTargetFramework)"),
            new XAttribute(
                "RemoveProperties",
                "%(_MSBuildProjectReferenceExistent.GlobalPropertiesToRemove)$(_GlobalPropertiesToRemoveFromProjectReferences)"),
            new XAttribute("SkipNonexistentTargets", "true"),
            new XAttribute("ContinueOnError", "true")));

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
}
