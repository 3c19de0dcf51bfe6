using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using CoverTool.Data;

namespace CoverTool.Running;

/// <summary>Runs the measured command with the standard streams, the working directory and the signals of covertool itself.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Full path of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables to set in addition to covertool's own.</param>
    /// <param name="signals">Passes signals on meanwhile.</param>
    /// <returns>Its exit code; 128 and the number of the signal when one ended it.</returns>
    /// <exception cref="CoverException">CT1003: it cannot be started.</exception>
    public static int Run(
        string program,
        ImmutableArray<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        SignalRelay signals)
    {
        ProcessStartInfo start = new(program, arguments) { UseShellExecute = false };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            using Process child = Process.Start(start)!;
            signals.Attach(child);
            child.WaitForExit();
            signals.Detach();
            return child.ExitCode;
        }
        catch (Win32Exception exception)
        {
            throw new CoverException("CT1003", $"'{program}' cannot be started: {exception.Message}.", exception);
        }
    }
}
