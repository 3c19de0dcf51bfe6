using System.Globalization;
using System.Security;
using System.Text;

namespace CoverTool.Hook;

/// <summary>
/// The MSBuild file that a session adds to every project of the builds it sees. It tells covertool where outputs are
/// when they are ready, and holds the build until they are instrumented.
/// </summary>
/// <remarks>A text and not a document of <c>System.Xml</c>, which every run would load at its start for this alone.</remarks>
internal static class HookTargets
{
    /// <summary>Set in every project that has imported the file.</summary>
    public const string ImportedProperty = "_CoverToolIsImported";

    /// <summary>Ends the name of a file that holds nothing but a project's output folder.</summary>
    public const string FolderFileExtension = ".folder";

    private const string BuiltTargetName = "_CoverToolInstrument";
    private const string UnbuiltReferencesTargetName = "_CoverToolInstrumentReferencesUnbuilt";
    private const string TestedUnbuilt = "'$(VSTestNoBuild)' == 'true'";

    // Then another process of MSBuild takes longer to start than it takes to look at the projects that are referenced. Where a
    // project has several frameworks, its tests may run for all of them at the same time: that project has no framework itself.
    private const string IsAlone = $"'$(TargetFramework)' != '' and ('$(NoBuild)' == 'true' or {TestedUnbuilt})";
    private const string BeforeTests = "ShowCallOfVSTestTaskWithParameter;_TestRunStart";

    // Means something in an MSBuild attribute.
    private const string Special = "%$@'();?*";

    // "false" when the property is empty: an empty line would not be written.
    private const string NewEntry = """
        <PropertyGroup>
              <_CoverToolEntry>$([System.Guid]::NewGuid().ToString('N'))</_CoverToolEntry>
              <_CoverToolIsTest>false</_CoverToolIsTest>
              <_CoverToolIsTest Condition="'$(IsTestProject)' == 'true' or '$(IsTestingPlatformApplication)' == 'true'">true</_CoverToolIsTest>
            </PropertyGroup>
        """;

    /// <summary>
    /// Before MSBuild looks at the projects that tests reference, which takes long, and as often as they have frameworks. It need not
    /// look at libraries: what was copied from them has no configuration of a program. Nor at programs that lie below their project as
    /// the tests lie below theirs, when they are what was copied, to the moment when it was made; but whether one is a test project only
    /// MSBuild knows. With a property of its own each other is one that MSBuild can look at where it is asked for. Otherwise it does so
    /// in the process that got the project first, and in a solution that process may be busy with other tests. For its frameworks,
    /// too, another process would take longer to start.
    /// </summary>
    private const string ReferencedProgramsTarget = $"""
          <Target Name="_CoverToolReferencedPrograms" BeforeTargets="_GetProjectReferenceTargetFrameworkProperties" Condition="{TestedUnbuilt}">
            <PropertyGroup>
              <_CoverToolOutput>$([MSBuild]::MakeRelative('$(MSBuildProjectDirectory)/', '$(TargetDir)'))</_CoverToolOutput>
            </PropertyGroup>
            <ItemGroup>
              <_CoverToolLibrary Include="@(_MSBuildProjectReferenceExistent)" Condition="Exists('$(TargetDir)%(Filename).dll') and !Exists('$(TargetDir)%(Filename).runtimeconfig.json')" />
              <_MSBuildProjectReferenceExistent Remove="@(_CoverToolLibrary)" />
              <_CoverToolProgram Include="@(_MSBuildProjectReferenceExistent)" Condition="Exists('$(TargetDir)%(Filename).runtimeconfig.json') and !$(_CoverToolOutput.StartsWith('..'))">
                <Folder>%(RootDir)%(Directory)$(_CoverToolOutput)</Folder>
                <Module>%(RootDir)%(Directory)$(_CoverToolOutput)%(Filename).dll</Module>
              </_CoverToolProgram>
              <_CoverToolProgram Remove="@(_CoverToolProgram)" Condition="!Exists('%(Module)') or Exists('%(Folder)testhost.dll') or Exists('%(Folder)Microsoft.Testing.Platform.dll') or $([System.IO.File]::GetLastWriteTime('%(Module)').Ticks) != $([System.IO.File]::GetLastWriteTime('$(TargetDir)%(Filename).dll').Ticks)" />
              <_MSBuildProjectReferenceExistent Remove="@(_CoverToolProgram)" />
              <_MSBuildProjectReferenceExistent>
                <AdditionalProperties>%(_MSBuildProjectReferenceExistent.AdditionalProperties);_CoverToolAskedBy=$([System.Guid]::NewGuid().ToString('N'));BuildInParallel=false</AdditionalProperties>
              </_MSBuildProjectReferenceExistent>
            </ItemGroup>
          </Target>
        """;

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
        string command = $"{Escape(hookCommand)} $(_CoverToolEntry)";

        // Projects are looked at before anything is waited for: when MSBuild has nothing to do, the runtime gets ready to compile
        // what runs often afterwards once more, which takes longer than to look at them.
        Save(
            $"""
              <PropertyGroup>
                <{ImportedProperty}>true</{ImportedProperty}>
                <BuildInParallel Condition="{IsAlone}">false</BuildInParallel>
              </PropertyGroup>
            {FolderTarget(entry)}
            {ReferencedProgramsTarget}
            {ReferencesTarget("_CoverToolInstrumentReferences", "ComputeRunArguments", "true")}
            {ReferencesTarget(UnbuiltReferencesTargetName, BeforeTests, TestedUnbuilt)}
            {ProgramsTarget(entry, command)}
            {InstrumentTarget(BuiltTargetName, "AfterTargets=\"Build\" BeforeTargets=\"ComputeRunArguments\"", "true", entry, command)}
            {InstrumentTarget("_CoverToolInstrumentUnbuilt", $"BeforeTargets=\"{BeforeTests}\"", TestedUnbuilt, entry, command)}
            """,
            path);
    }

    /// <summary>Writes a file that projects import.</summary>
    /// <param name="content">What is in its <c>Project</c>.</param>
    /// <param name="path">Where to.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(string content, string path)
    {
        File.WriteAllText(path, $"<Project>\n{content}\n</Project>\n");
        File.SetLastWriteTimeUtc(path, Age);
    }

    /// <summary>A text as it has to stand in an attribute to mean itself, to MSBuild and to XML.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal) || char.IsControl(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return SecurityElement.Escape(escaped.ToString());
    }

    /// <summary>
    /// Every project that copies a module from where it is already instrumented must be known before it does.
    /// </summary>
    private static string FolderTarget(string entry) => $"""
          <Target Name="_CoverToolRecordFolder" BeforeTargets="CopyFilesToOutputDirectory" Condition="'$(TargetDir)' != ''">
            {NewEntry}
            {WriteLines(entry + FolderFileExtension, "$([MSBuild]::Escape('$(TargetDir)'))")}
          </Target>
        """;

    /// <summary>
    /// After a build, and where <c>dotnet run</c> and Microsoft.Testing.Platform's <c>dotnet test</c> ask for the program to
    /// start, which they do without a build too. Or right before the test platform starts, when nothing is built. Only then:
    /// in a build of a solution the test target of a program's project, which does nothing, comes before the project is
    /// built, and what is there yet is out of date.
    /// </summary>
    private static string InstrumentTarget(string name, string order, string condition, string entry, string command) => $"""
          <Target Name="{name}" {order}
                  Condition="{condition} and '$(TargetPath)' != '' and ('$(IsTestProject)' == 'true' or '$(OutputType)' == 'Exe' or '$(OutputType)' == 'WinExe')">
            {NewEntry}
            {WriteLines(entry + HookRequest.FileExtension, "$([MSBuild]::Escape('$(TargetPath)'));$([MSBuild]::Escape('$(MSBuildProjectFullPath)'));$(_CoverToolIsTest)")}
            {Ask(command)}
          </Target>
        """;

    /// <summary>Once for each of the programs that MSBuild need not look at.</summary>
    private static string ProgramsTarget(string entry, string command) => $"""
          <Target Name="_CoverToolInstrumentPrograms" AfterTargets="{UnbuiltReferencesTargetName}" Outputs="%(_CoverToolProgram.Module)" Condition="'@(_CoverToolProgram)' != ''">
            {NewEntry}
            {WriteLines(entry + HookRequest.FileExtension, "$([MSBuild]::Escape('%(_CoverToolProgram.Module)'));$([MSBuild]::Escape('%(_CoverToolProgram.FullPath)'));false")}
            {Ask(command)}
          </Target>
        """;

    /// <summary>
    /// Without a build nobody else asks for the programs that a project starts from their own output folders. Projects are
    /// looked at only where there is such a program: in the output, to which its configuration is copied too, or referenced
    /// without its module.
    /// </summary>
    private static string ReferencesTarget(string name, string before, string condition) => $"""
          <Target Name="{name}" BeforeTargets="{before}" DependsOnTargets="PrepareProjectReferences"
                  Condition="{condition} and Exists('$(TargetDir)') and ('@(ProjectReference->WithMetadataValue('ReferenceOutputAssembly', 'false'))' != '' or $([System.IO.Directory]::GetFiles('$(TargetDir)', '*.runtimeconfig.json').Length) > 1)">
            <MSBuild Projects="@(_MSBuildProjectReferenceExistent)" Targets="{BuiltTargetName}" SkipNonexistentTargets="true" ContinueOnError="true"
                     Properties="%(_MSBuildProjectReferenceExistent.SetConfiguration);%(_MSBuildProjectReferenceExistent.SetPlatform);%(_MSBuildProjectReferenceExistent.SetTargetFramework)"
                     RemoveProperties="%(_MSBuildProjectReferenceExistent.GlobalPropertiesToRemove)$(_GlobalPropertiesToRemoveFromProjectReferences)" />
          </Target>
        """;

    private static string Ask(string command) => $"""
        <Exec Command="{command}" EchoOff="true" StandardOutputImportance="low" StandardErrorImportance="low"
                  IgnoreStandardErrorWarningFormat="true" IgnoreExitCode="true" ContinueOnError="true" />
        """;

    private static string WriteLines(string file, string lines) =>
        $"""<WriteLinesToFile File="{file}" Lines="{lines}" Encoding="utf-8" ContinueOnError="true" />""";
}
