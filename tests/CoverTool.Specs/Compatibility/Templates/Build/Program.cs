using System.Diagnostics;

string[][] steps =
[
    ["build", "Shop.slnx", "--no-restore"],
    ["test", "Tests/Xunit2Tests", "--no-build"],
    ["test", "Tests/NUnitTests", "--no-build"],
];

foreach (string[] step in steps)
{
    using Process dotnet = Process.Start("dotnet", step); // mark step
    dotnet.WaitForExit();
    if (dotnet.ExitCode != 0)
    {
        return dotnet.ExitCode;
    }
}

return 0;
