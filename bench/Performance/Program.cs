using CoverTool.Performance;
using CoverTool.Performance.Processes;
using CoverTool.Performance.Projects;

if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("What child processes take is read in Linux's way.");
    return 2;
}

return args switch
{
    ["child", UsageChild.Name, .. var command] => UsageChild.Run(command),
    ["project", .. var options] => ProjectCommand.Run(options),
    _ => Benchmark.Run(args),
};
