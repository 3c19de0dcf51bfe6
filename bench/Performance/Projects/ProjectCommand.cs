namespace CoverTool.Performance.Projects;

/// <summary>Compares the tools over one project of somebody else, and prints its row.</summary>
internal static class ProjectCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>0, 1 when covertool changed a result or a file, or 2 when nothing could be compared.</returns>
    public static int Run(string[] arguments)
    {
        if (Options.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(Options.Usage);
            return 2;
        }

        Comparison comparison = new(options, new TestProject(options));
        if (!comparison.RunAll())
        {
            Console.WriteLine(comparison.LastOutput(Tool.Plain));
            Console.Error.WriteLine($"No test ran. Is {options.Project} built in {options.Configuration}?");
            return 2;
        }

        Console.WriteLine(Comparison.Header);
        Console.WriteLine(comparison.Row);
        foreach (string remark in comparison.Remarks)
        {
            Console.WriteLine(remark);
        }

        // Only what is ours is a failure here.
        if (!comparison.OwnRemarks.Any())
        {
            return 0;
        }

        Console.WriteLine(comparison.LastOutput(Tool.CoverTool));
        return 1;
    }
}
