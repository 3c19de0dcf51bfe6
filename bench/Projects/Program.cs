using CoverTool.Projects;

if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("The time of child processes is read in Linux's way.");
    return 2;
}

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

ChildTimes.Adopt();
Comparison comparison = new(options, new TestProject(options));
for (int run = 0; run < options.Runs; run++)
{
    comparison.RunAll();
    if (!comparison.HasResults)
    {
        Console.WriteLine(comparison.LastOutput(Tool.Plain));
        return 2;
    }
}

Console.WriteLine(Comparison.Header);
Console.WriteLine(comparison.Row);
string[] remarks = [.. comparison.Remarks];
Array.ForEach(remarks, Console.WriteLine);

// Only what is ours is a failure here.
bool isOurs = remarks.Any(remark => remark.StartsWith($"{Tool.CoverTool}:", StringComparison.Ordinal) || remark.StartsWith($"{Tool.FirstCoverTool}:", StringComparison.Ordinal));
if (isOurs)
{
    Console.WriteLine(comparison.LastOutput(Tool.CoverTool));
}

return isOurs ? 1 : 0;
