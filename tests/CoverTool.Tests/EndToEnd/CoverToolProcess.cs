using System.Diagnostics;
using CoverTool.Restore;

namespace CoverTool.Tests.EndToEnd;

/// <summary>The real covertool, as a process with a state folder of its own.</summary>
/// <param name="folder">The working directory, and where its state goes.</param>
internal sealed class CoverToolProcess(TemporaryFolder folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Starts it.</summary>
    public Process Start(params string[] arguments) => Process.Start(StartInfo(arguments))!;

    /// <summary>How it is started.</summary>
    public ProcessStartInfo StartInfo(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ExitCode).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder.Location,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_STATE_HOME"] = folder["state"];

        // The other place where runs of the user are looked for: those that go on meanwhile are none of the tests'.
        start.Environment["XDG_DATA_HOME"] = folder["data"];
        start.Environment["XDG_CACHE_HOME"] = folder["cache"];
        return start;
    }

    /// <summary>Gives a started one a line and reads its output up to a line.</summary>
    public static void Exchange(Process process, string input, string awaited)
    {
        process.StandardInput.WriteLine(input);
        string? line;
        do
        {
            line = process.StandardOutput.ReadLine();
            Assert.NotNull(line);
        }
        while (line != awaited);
    }

    /// <summary>Runs it to its end.</summary>
    public CoverToolOutcome Run(params string[] arguments) => End(Start(arguments), "");

    /// <summary>Gives a started one its input and waits for its end.</summary>
    public static CoverToolOutcome End(Process process, string input)
    {
        using (process)
        {
            Task<string> error = Task.Run(process.StandardError.ReadToEnd);
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            string output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(Patience), "covertool does not end");
            return new CoverToolOutcome(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
    }

    /// <summary>The folder of the session of a running one.</summary>
    public string SessionOf(Process covertool)
    {
        JournalStore store = new([folder["state/covertool/journals"]]);
        JournalOwner owner = store.ReadOthers(new JournalFolder("", "")).Single().Owner!;
        Assert.Equal(covertool.Id, owner.Process.Id);
        return owner.SessionPath;
    }

    /// <summary>Waits until something is true.</summary>
    public static void WaitFor(Func<bool> condition) => Assert.True(SpinWait.SpinUntil(condition, Patience), "it does not happen");
}
