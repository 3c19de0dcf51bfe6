using System.Globalization;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Generation;

/// <summary>A program of any size, made of classes that differ in their numbers. Debug builds, with symbols beside.</summary>
/// <param name="Folder">The folder of its sources.</param>
/// <param name="Files">How many classes it has, each in a file.</param>
internal sealed record GeneratedProgram(string Folder, int Files)
{
    /// <summary>The variable that names a file to which the program writes when it began and ended, as ticks of the system's clock.</summary>
    public const string ClockVariable = "GENERATED_CLOCK";

    private const int ClassesOfGroup = 100;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <AssemblyName>Generated</AssemblyName>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            <RunAnalyzers>false</RunAnalyzers>
            <DefaultItemExcludes>$(DefaultItemExcludes);output/**</DefaultItemExcludes>
          </PropertyGroup>
        </Project>
        """;

    private const string Main = $$"""
        internal static class Program
        {
            private static void Main(string[] args)
            {
                long begin = System.Diagnostics.Stopwatch.GetTimestamp();
                using Barrier barrier = new(args.Length > 0 ? int.Parse(args[0]) : 1);
                Thread[] threads = new Thread[barrier.ParticipantCount];
                for (int i = 0; i < threads.Length; i++)
                {
                    threads[i] = new Thread(() =>
                    {
                        Groups.RunAll(3);
                        barrier.SignalAndWait();
                    });
                    threads[i].Start();
                }

                foreach (Thread thread in threads)
                {
                    thread.Join();
                }

                if (Environment.GetEnvironmentVariable("{{ClockVariable}}") is string path)
                {
                    File.WriteAllText(path, $"{begin} {System.Diagnostics.Stopwatch.GetTimestamp()}");
                }
            }
        }
        """;

    /// <summary>The folder of the built program.</summary>
    public string Output => Path.Combine(Folder, "output");

    /// <summary>The built program.</summary>
    public string Module => Path.Combine(Output, "Generated.dll");

    /// <summary>Writes the sources into a folder and builds them.</summary>
    /// <param name="folder">A folder that need not exist.</param>
    /// <param name="files">How many classes to make.</param>
    public static GeneratedProgram Build(string folder, int files)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Generated.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Main);
        for (int number = 0; number < files; number++)
        {
            string room = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Room{number / ClassesOfGroup}"));
            Directory.CreateDirectory(room);
            File.WriteAllText(Path.Combine(room, string.Create(CultureInfo.InvariantCulture, $"Class{number}.cs")), GeneratedClass.Write(number));
        }

        File.WriteAllText(Path.Combine(folder, "Groups.cs"), Groups(files));
        GeneratedProgram program = new(folder, files);
        CommandRun.Start(folder, ["dotnet", "build", "-c", "Debug", "-o", program.Output, "-v", "quiet", "--nologo"]).Succeeded();
        return program;
    }

    /// <summary>Runs it with covertool, which writes a data file and a Cobertura report.</summary>
    /// <param name="folders">What covertool takes for the user's.</param>
    /// <param name="output">The folder that gets them.</param>
    public CommandRun Measure(OwnFolders folders, string output) => folders.CoverTool(
        Folder, ["run", "--format", "cobertura", "--output", output, "--source-root", Folder, "--", "dotnet", Module]).Succeeded();

    // One method that calls them all would be larger than any that people write.
    private static string Groups(int files)
    {
        int[][] groups = [.. Enumerable.Range(0, files).Chunk(ClassesOfGroup)];
        IEnumerable<string> all = Enumerable.Range(0, groups.Length).Select(group => string.Create(CultureInfo.InvariantCulture, $"Run{group}(seed)"));
        IEnumerable<string> methods = groups.Select((classes, group) => string.Create(
            CultureInfo.InvariantCulture,
            $"    private static long Run{group}(int seed) =>\n        {string.Join("\n        + ", classes.Select(number => string.Create(CultureInfo.InvariantCulture, $"Generated.Class{number}.Run(seed)")))};\n"));
        return $"internal static class Groups\n{{\n    public static long RunAll(int seed) => {string.Join(" + ", all)};\n\n{string.Join('\n', methods)}}}\n";
    }
}
