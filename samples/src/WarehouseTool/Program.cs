using Warehouse.Orders;
using WarehouseTool;

try
{
    return args switch
    {
        ["report", var file] => await ReportCommand.RunAsync(file, Console.Out),
        ["plan", var count] => PlanCommand.Run(count, Console.Out),
        ["wait"] => EndCommands.Wait(Console.Out),
        ["fail"] => EndCommands.Fail(),
        ["overflow"] => EndCommands.Overflow(),
        ["crash"] => EndCommands.Crash(),
        _ => Usage(),
    };
}
catch (OrderFormatException problem)
{
    Console.Error.WriteLine(problem.Message);
    return ExitCode.BadInput;
}
catch (IOException problem)
{
    Console.Error.WriteLine(problem.Message);
    return ExitCode.NoInput;
}

static int Usage()
{
    Console.Error.WriteLine("usage: WarehouseTool report FILE | plan N | wait | fail | overflow | crash");
    return ExitCode.Usage;
}
