namespace CoverTool.Specs.Running;

/// <summary>
/// A built copy of the sample, with the specs' own projects in it, and a covertool whose state is there too. It has one place
/// for its whole life, because symbols name the sources with full paths; every spec finds it as it was built.
/// </summary>
internal sealed class SampleCopy : IDisposable
{
    // Left alone by every spec: neither the repository's own outputs nor reports of its users belong to the sample.
    private static readonly string[] NotCopied = ["bin", "obj", "coverage", "TestResults"];

    private readonly string _root = Directory.CreateTempSubdirectory("covertool-specs-").FullName;
    private readonly string _built;

    public SampleCopy(string configuration)
    {
        Configuration = configuration;
        Folder = Path.Combine(_root, "sample");
        _built = Path.Combine(_root, "built");
        try
        {
            Build();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Configuration { get; }

    /// <summary>The root of the solution, and of its git repository.</summary>
    public string Folder { get; }

    /// <summary>The full path of something in the sample.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>A path below the output folder of a project, given as <c>src/Project</c> or <c>tests/Project</c>.</summary>
    public string OutputOf(string project, string file) => Path.Combine(Folder, project, "bin", Configuration, "net10.0", file);

    /// <summary>A folder for the reports of a run, outside the sample.</summary>
    public string Reports(string name) => Path.Combine(_root, "reports", name);

    /// <summary>Makes everything as it was after the build.</summary>
    public void Reset()
    {
        Directory.Delete(Folder, recursive: true);
        Assert.Equal(0, Run("cp", "-a", _built, Folder).ExitCode);
    }

    /// <summary>Runs <c>covertool</c> in the sample to its end.</summary>
    public Outcome CoverTool(params string[] arguments)
    {
        using ProcessGroup group = StartCoverTool([], arguments);
        return group.End();
    }

    /// <summary>Starts <c>covertool</c> in the sample.</summary>
    /// <param name="environment">Variables for it and all that it starts.</param>
    /// <param name="arguments">Its arguments.</param>
    public ProcessGroup StartCoverTool((string Name, string Value)[] environment, params string[] arguments) =>
        Start(environment, [.. SpecPaths.CoverTool, .. arguments]);

    /// <summary>Starts any command in the sample.</summary>
    public ProcessGroup Start((string Name, string Value)[] environment, params string[] command) =>
        ProcessGroup.Start(Directory.Exists(Folder) ? Folder : _root, CleanEnvironment.Under(_root, environment), command);

    /// <summary>Runs any command in the sample to its end.</summary>
    public Outcome Run(params string[] command)
    {
        using ProcessGroup group = Start([], command);
        return group.End();
    }

    /// <summary>The journals of runs that have not restored everything.</summary>
    public string[] Journals()
    {
        string journals = Path.Combine(_root, "state", "covertool", "journals");
        return Directory.Exists(journals) ? Directory.GetFileSystemEntries(journals) : [];
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Copies a folder without what was built or reported there.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.GetDirectories(from).Where(folder => !NotCopied.Contains(Path.GetFileName(folder))))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private void Build()
    {
        Copy(SpecPaths.Samples, Folder);
        Copy(SpecPaths.Extra, Folder);
        Assert.Equal(0, Run("git", "init", "--quiet").ExitCode);
        Outcome build = Run("dotnet", "build", "specs/Specs.slnx", "--configuration", Configuration);
        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Equal(0, Run("cp", "-a", Folder, _built).ExitCode);
    }
}
