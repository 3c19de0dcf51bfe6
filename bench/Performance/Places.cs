using System.Reflection;

namespace CoverTool.Performance;

/// <summary>Where that lies which is measured.</summary>
internal static class Places
{
    /// <summary>The root of the repository that this program was built from.</summary>
    public static string Repository { get; } = Setting("repository");

    /// <summary>The command that covertool is: in release the native program, in debug what a build makes.</summary>
    public static string[] CoverTool { get; } = Setting("covertool") is var path && path.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", path] : [path];

    /// <summary>The folder of coverlet's collector.</summary>
    public static string Coverlet { get; } = Setting("coverlet");

    /// <summary>The folder of Microsoft's collector.</summary>
    public static string Microsoft { get; } = Setting("microsoft");

    /// <summary>The program of ReportGenerator.</summary>
    public static string ReportGenerator { get; } = Setting("reportgenerator");

    private static string Setting(string key) => Path.GetFullPath(
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(setting => setting.Key == key).Value!);
}
