using System.Diagnostics;
using System.Globalization;
using CoverTool.Tests.EndToEnd;

namespace CoverTool.Tests.Faults;

/// <summary>A run of covertool whose program has started and waits for its end: what it measures is instrumented.</summary>
internal sealed class WaitingRun : IDisposable
{
    private readonly Process _covertool;
    private readonly string _waiting;

    private WaitingRun(Process covertool, string waiting)
    {
        _covertool = covertool;
        _waiting = waiting;
    }

    /// <summary>Starts one, and returns when its program is in its main method.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="module">The program.</param>
    /// <param name="name">Tells it and its reports from others.</param>
    public static WaitingRun Start(TemporaryFolder folder, string module, string name = "waiting")
    {
        File.Delete(folder[name]);
        Process covertool = new CoverToolProcess(folder).Start(
            "run", "--format", "cobertura", "--output", folder[$"{name}-reports"], "--", "dotnet", module, "wait", folder[name]);
        CoverToolProcess.WaitFor(() => File.Exists(folder[name]) || covertool.HasExited);
        return new WaitingRun(covertool, folder[name]);
    }

    /// <summary>Ends the program, and with it the run.</summary>
    public CoverToolOutcome End()
    {
        KillProgram();
        return CoverToolProcess.End(_covertool, "");
    }

    /// <summary>Kills covertool alone, then the program.</summary>
    public void Kill()
    {
        _covertool.Kill();
        _covertool.WaitForExit();
        KillProgram();
    }

    public void Dispose() => _covertool.Dispose();

    private void KillProgram()
    {
        using Process program = Process.GetProcessById(int.Parse(File.ReadAllText(_waiting), CultureInfo.InvariantCulture));
        program.Kill();
    }
}
