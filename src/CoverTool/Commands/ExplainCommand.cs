using System.Collections.Immutable;
using System.CommandLine;
using CoverTool.Data;
using CoverTool.Reporter.Model;
using CoverTool.Reports;

namespace CoverTool.Commands;

/// <summary><c>covertool explain</c>: why something is in the figures of a run or not.</summary>
internal static class ExplainCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root, HelpScreen help)
    {
        Argument<string[]> names = new("NAME")
        {
            Description = "Modules, types or methods: Shop.dll, Shop.Cart, Cart.Add, *Dto; everything when none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        FolderOption output = SharedOptions.Output();
        output.Description = "Where the reports of the run are (default: coverage).";
        Command command = new("explain", "Tells of modules, types and methods of the last run whether they are in its figures, and why not.")
        {
            names, output, new SettingsOption(),
        };
        command.SetAction(parsed => Execute([.. parsed.GetRequiredValue(names)], parsed.GetRequiredValue(output), Console.Out));
        help.Describe(command, "covertool explain [NAME...] [options]", "covertool explain", "covertool explain Cart.Add", "covertool explain 'Shop.Legacy.*' --output nightly");
        root.Add(command);
    }

    private static int Execute(ImmutableArray<string> names, string folder, TextWriter output)
    {
        string path = new OutputFolder(Path.GetFullPath(folder)).Data;
        RunResult run = DataFile.Read(path);
        ModuleListing listing = new(run, CoverageBuilder.Build(run));
        if (names.IsEmpty)
        {
            listing.Write(output);
            SkippedListing.Write(run, [], output);
            return ExitCode.Success;
        }

        ImmutableArray<NamePattern> patterns = [.. names.Select(name => new NamePattern(name, ignoreCase: true))];
        bool isMeasured = listing.Write(output, patterns);
        if (!SkippedListing.Write(run, patterns, output) && !isMeasured)
        {
            throw new CoverException(
                "CT1022",
                $"Nothing in '{path}' has the name {string.Join(" or ", names)}. Names are those of modules, of types with or without namespace, " +
                "and of methods with or without type; * is any text. Without a name, 'covertool explain' lists everything.");
        }

        return ExitCode.Success;
    }
}
