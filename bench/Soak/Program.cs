using System.Globalization;
using CoverTool.Soak;

if (args is not [var covertool, var server, var text] || !int.TryParse(text, CultureInfo.InvariantCulture, out int seconds))
{
    Console.Error.WriteLine("Usage: soak COVERTOOL.DLL SERVER.DLL SECONDS");
    return 2;
}

// The same without covertool first: what requests take, and what memory is theirs anyway.
TimeSpan duration = TimeSpan.FromSeconds(seconds);
LoadFigures plain;
using (ServerProcess process = ServerProcess.Start(server))
{
    plain = await Load.Run(process.Address, duration / 10, _ => Task.CompletedTask);
    process.Stop();
}

string folder = Directory.CreateTempSubdirectory("covertool-soak-").FullName;
using ServerProcess measured = ServerProcess.Start(covertool, "run", "--output", folder, "--format", "cobertura", "--", "dotnet", server);
SnapshotChecker checker = new(covertool, measured, folder);
LoadFigures loaded = await Load.Run(measured.Address, duration, checker.Check);
(long calls, long discounts) = measured.Stop();
checker.CheckEnd(calls, discounts);

Console.WriteLine($"              requests      p50        p99     working set first / last");
Console.WriteLine($"plain      {plain}");
Console.WriteLine($"measured   {loaded}");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{checker.Snapshots} snapshots, {checker.Failures.Count} wrong; at the end {calls} calls by the program's own count"));
checker.Failures.ForEach(Console.WriteLine);
Directory.Delete(folder, recursive: true);
return checker.Failures.Count == 0 ? 0 : 1;
