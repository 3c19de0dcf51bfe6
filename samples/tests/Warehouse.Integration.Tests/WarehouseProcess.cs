using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Warehouse.Integration.Tests;

/// <summary>Runs WarehouseTool as a process of its own.</summary>
internal static class WarehouseProcess
{
    public sealed record Outcome(int ExitCode, string[] Lines, string Error);

    public static async Task<Outcome> RunAsync(string[] arguments, bool clearEnvironment = false)
    {
        ProcessStartInfo start = new(DotnetPath())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(InOutput("WarehouseTool.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (clearEnvironment)
        {
            Clear(start.Environment);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        string[] lines = (await output).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return new Outcome(process.ExitCode, lines, (await error).Trim());
    }

    public static string InOutput(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    private static void Clear(IDictionary<string, string?> environment)
    {
        environment.TryGetValue("SystemRoot", out string? systemRoot);
        environment.Clear();
        if (OperatingSystem.IsWindows())
        {
            // Windows programs do not start without it.
            environment["SystemRoot"] = systemRoot;
        }
    }

    // The dotnet host lies three folders above the framework that runs this test: shared/Microsoft.NETCore.App/VERSION.
    private static string DotnetPath()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        return Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
    }
}
