using System.Collections.Immutable;
using CoverTool.Caching;
using CoverTool.Data;
using CoverTool.Hook;
using CoverTool.Instrumenter;
using CoverTool.Reports;
using CoverTool.Restore;
using CoverTool.Running;
using CoverTool.Selection;

namespace CoverTool.Sessions;

/// <summary>
/// One run from the first instrumented module to the last counter. Whatever happens in between, the user's files are the
/// originals again when <see cref="Run"/> returns; the counters stay until the session is disposed.
/// </summary>
internal sealed class Session : IDisposable
{
    /// <summary>Tells the measured processes where the session is: for people, and for a snapshot that one of them asks for.</summary>
    public const string EnvironmentVariable = "COVERTOOL_SESSION";

    private readonly SessionRequest _request;
    private readonly JournalStore _store;
    private readonly SignalRelay _signals = new();
    private readonly SessionFolder _folder = SessionFolder.Choose();
    private readonly Journal _journal;
    private readonly Measurement _measurement;
    private ImmutableArray<RestoredFile> _restored = [];

    /// <summary>Makes a session; from here on signals do not end covertool.</summary>
    /// <exception cref="CoverException">CT1007: there is no place to keep originals.</exception>
    public Session(SessionRequest request, JournalStore store)
    {
        _request = request;
        _store = store;
        _measurement = new Measurement(new SessionRecord(_folder, request.SourceRoot, request.Exclusions));
        _journal = store.Create(new JournalOwner(
            ProcessIdentity.Current(),
            _folder.Location,
            string.Join(' ', request.Command),
            request.OutputPath));
    }

    /// <summary>Instruments, runs the command, restores, and reads the counters.</summary>
    /// <exception cref="CoverException">The command cannot be started, or the counters cannot be read.</exception>
    public SessionResult Run()
    {
        int exitCode;
        IReadOnlyList<string> failures;
        try
        {
            _folder.Create();
            _measurement.Save();
            (exitCode, failures) = RunCommand();
        }
        finally
        {
            _restored = Restorer.Restore(_journal.Folder, JournalContent.Read(_journal.Folder));
        }

        CounterFolderReading reading = CounterFolderReader.Read(_folder.Counters, _measurement.Maps);
        RunResult run = new(_request.SourceRoot, reading.Modules, _measurement.Skipped, reading.Processes)
        {
            RefusedFiles = reading.RefusedFiles,
        };
        return new SessionResult(exitCode, run, _measurement.Folders, [.. failures], _restored)
        {
            ProgramForm = run.Modules.IsEmpty ? ProgramFormReader.Read(_request.Program) : ProgramForm.Other,
        };
    }

    public void Dispose()
    {
        SessionFolder.Delete(_folder.Location);

        // While a file could not be restored, 'covertool restore' needs the original.
        if (!_restored.Any(file => file.NeedsJournal))
        {
            _journal.Delete();
        }

        _journal.Dispose();
        _signals.Dispose();
    }

    private (int ExitCode, IReadOnlyList<string> Failures) RunCommand()
    {
        using WaitingLine waiting = WaitingLine.OnTerminal();
        CachedInstrumenter modules = new(waiting);
        bool optimizes = _request.JitOptimizations == JitOptimizations.On;
        FolderInstrumenter instrumenter = new(
            new InstrumentationCache(
                request => modules.Instrument(request with { OptimizesDebugCode = optimizes }),
                new SourceTree(_request.SourceRoot),
                _folder.Location),
            _journal,
            _store,
            _measurement,
            _request.Selection);
        using HookServer server = new(_journal.Folder.ProjectsPath, instrumenter.Instrument);
        server.Start(_folder.HookSocket);
        int exitCode;
        IReadOnlyList<string> failures;
        try
        {
            HookTargets.Write(_folder.HookTargets, HookCommandLine.For(_folder.HookSocket), _journal.Folder.ProjectsPath);
            foreach (HookRequest module in CommandModules.Find(_request.Program, _request.Arguments, Environment.CurrentDirectory))
            {
                instrumenter.Instrument(module);
            }

            // Now the terminal is the command's.
            waiting.Dispose();
            exitCode = RunProgram();
            OutlivingProcesses.WaitFor(_folder.Counters, _request.Patience, _signals);
        }
        finally
        {
            failures = server.Stop();
        }

        return (exitCode, failures);
    }

    private int RunProgram()
    {
        // Asked to stop while the command's own modules were being instrumented.
        if (_signals.Received != 0)
        {
            return ExitCode.SignalBase + _signals.Received;
        }

        Dictionary<string, string> environment = new(HookImports.Write(_folder.HookTargets, Environment.GetEnvironmentVariable))
        {
            [EnvironmentVariable] = _folder.Location,
        };
        return ChildProcess.Run(_request.Program, _request.Arguments, environment, _signals);
    }
}
