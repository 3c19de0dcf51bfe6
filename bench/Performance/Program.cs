using CoverTool.Performance;
using CoverTool.Performance.Processes;
using CoverTool.Performance.Projects;
using CoverTool.Performance.Throughput;

if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("What child processes take is read in Linux's way.");
    return 2;
}

return args switch
{
    ["child", UsageChild.Name, .. var command] => UsageChild.Run(command),
    ["child", CoverletChild.Name, .. var module] => CoverletChild.Run(module),
    ["project", .. var options] => ProjectCommand.Run(options),
    _ => Benchmark.Run(args),
};
