using System.Diagnostics;

namespace CoverTool.Tests.Programs;

/// <summary>Builds projects with the installed SDK.</summary>
public static class ProjectBuild
{
    /// <summary>Builds a project, and what it refers to, and returns its output folder.</summary>
    public static string Build(string projectPath, string configuration)
    {
        string folder = Path.GetDirectoryName(projectPath)!;
        ProcessStartInfo start = new("dotnet", ["build", projectPath, "-c", configuration, "-v", "q", "-nologo", "-clp:NoSummary"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return Path.Combine(folder, "bin", configuration, "net10.0");
    }

    /// <summary>Copies a folder with everything in it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
