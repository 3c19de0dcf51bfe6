using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Restore;

namespace CoverTool.Commands;

/// <summary><c>covertool restore</c>: puts back what a killed covertool left instrumented.</summary>
internal static class RestoreCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Command command = new(
            "restore",
            "Restores the files that a run of covertool left instrumented because it was killed. " +
            "Every other command does so too, before it starts.");
        command.SetAction(_ => Execute(JournalStore.ForUser(), Console.Out));
        help.Describe(command, "covertool restore", "covertool restore");
        root.Add(command);
    }

    /// <summary>Heals and says what was done.</summary>
    /// <returns>The exit code.</returns>
    public static int Execute(JournalStore store, TextWriter output)
    {
        ImmutableArray<HealedRun> runs = store.Heal();
        foreach (HealedRun run in runs)
        {
            output.WriteLine(HealingText.Title(run));
            foreach (RestoredFile file in run.Files)
            {
                output.WriteLine($"  {HealingText.Describe(file)}");
            }

            if (HealingText.Describe(run.Rescue) is { } text)
            {
                output.WriteLine($"  {text}");
            }
        }

        if (runs.Length == 0)
        {
            output.WriteLine("There is nothing to restore.");
        }

        return runs.Any(HealingText.HasFailed) ? ExitCode.Error : ExitCode.Success;
    }
}
