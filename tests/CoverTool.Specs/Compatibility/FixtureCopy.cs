using CoverTool.Specs.Running;

namespace CoverTool.Specs.Compatibility;

/// <summary>
/// A fixture on disk, prepared, and a repository of its own. It has one place for its whole life, because symbols name the
/// sources with full paths; every row finds it as it was prepared.
/// </summary>
internal sealed class FixtureCopy : IDisposable
{
    // Only a hung process needs as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly string _root;
    private readonly string _prepared;

    public FixtureCopy(Fixture fixture)
    {
        _root = Directory.CreateTempSubdirectory("covertool-fixture-").FullName;
        _prepared = Path.Combine(_root, "prepared");
        Folder = Path.Combine(_root, fixture.Name);
        try
        {
            Write(fixture);
            Prepare(fixture);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The root of the projects, and of their git repository.</summary>
    public string Folder { get; }

    /// <summary>A folder for the reports of a run, outside the projects.</summary>
    public string Reports => Path.Combine(_root, "reports");

    /// <summary>The file by which a command says that it is ready to be ended.</summary>
    public string Ready => Path.Combine(_root, "ready");

    /// <summary>The full path of something in the projects.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Makes everything as it was prepared.</summary>
    public void Reset()
    {
        Directory.Delete(Folder, recursive: true);
        Assert.Equal(0, Run([], "cp", "-a", _prepared, Folder).ExitCode);
    }

    /// <summary>Starts a command in the folder of the projects.</summary>
    public ProcessGroup Start((string Name, string Value)[] environment, params string[] command) =>
        ProcessGroup.Start(Directory.Exists(Folder) ? Folder : _root, CleanEnvironment.Under(_root, environment), command);

    /// <summary>Runs a command in the folder of the projects to its end.</summary>
    public Outcome Run((string Name, string Value)[] environment, params string[] command)
    {
        using ProcessGroup group = Start(environment, command);
        return group.End();
    }

    /// <summary>Runs a command until it is ready, and ends it with a signal, which Ctrl-C sends to all processes.</summary>
    public Outcome RunUntil(int signal, (string Name, string Value)[] environment, params string[] command)
    {
        File.Delete(Ready);
        using ProcessGroup group = Start([.. environment, ("READY", Ready)], command);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(Ready), Patience), "It is never ready.");
        if (signal == ProcessGroup.Interrupt)
        {
            group.SendToAll(signal);
        }
        else
        {
            group.Send(signal);
        }

        return group.End();
    }

    /// <summary>The journals of runs that have not restored everything.</summary>
    public string[] Journals()
    {
        string journals = Path.Combine(_root, "state", "covertool", "journals");
        return Directory.Exists(journals) ? Directory.GetFileSystemEntries(journals) : [];
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(Fixture fixture)
    {
        foreach (string template in fixture.Templates)
        {
            Copy(Path.Combine(SpecPaths.Templates, template), this[template]);
        }

        foreach ((string name, string content) in fixture.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
            File.WriteAllText(this[name], content);
        }
    }

    private void Prepare(Fixture fixture)
    {
        Assert.Equal(0, Run([], "git", "init", "--quiet").ExitCode);
        Outcome outcome = Run([], "sh", "-e", "-c", fixture.Preparation);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        Assert.Equal(0, Run([], "cp", "-a", Folder, _prepared).ExitCode);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.GetDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
