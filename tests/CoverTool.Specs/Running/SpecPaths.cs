using System.Reflection;

namespace CoverTool.Specs.Running;

/// <summary>Where the build found what the specs need.</summary>
internal static class SpecPaths
{
    /// <summary>The module of the covertool that was built with the specs.</summary>
    public static string CoverToolModule { get; } = Named("CoverTool");

    /// <summary>The command that covertool is: the variable may name another program than the one of the build.</summary>
    public static string[] CoverTool { get; } = Environment.GetEnvironmentVariable("COVERTOOL_PROGRAM") is { } program ? [program] : ["dotnet", CoverToolModule];

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Named("Specs"), "..", ".."));

    /// <summary>What NuGet calls this machine's platform.</summary>
    public static string Platform { get; } = Named("Platform");

    /// <summary>What loads a server and compares snapshots of it with its own counts.</summary>
    public static string Soak { get; } = Named("Soak");

    /// <summary>The server for it.</summary>
    public static string SoakServer { get; } = Named("SoakServer");

    /// <summary>The sample in the repository; it is only copied.</summary>
    public static string Samples { get; } = Named("Samples");

    /// <summary>The projects that are added to a copy of the sample.</summary>
    public static string Extra { get; } = Path.Combine(Named("Specs"), "Extra");

    /// <summary>The projects that the fixtures of the compatibility matrix are copies of.</summary>
    public static string Templates { get; } = Path.Combine(Named("Specs"), "Compatibility", "Templates");

    /// <summary>What the matrix is published as.</summary>
    public static string CompatibilityTable { get; } = Path.Combine(Repository, "docs", "compatibility.md");

    /// <summary>What a run of the sample must measure.</summary>
    public static string ExpectedFigures { get; } = Path.Combine(Named("Specs"), "Expected", "Sample.txt");

    private static string Named(string key) => typeof(SpecPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
