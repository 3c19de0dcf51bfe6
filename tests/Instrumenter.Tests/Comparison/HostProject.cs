using System.Diagnostics;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Comparison;

/// <summary>A test project with one test for each target, which calls its entry point. Removed afterwards.</summary>
internal sealed class HostProject : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
            <PackageReference Include="coverlet.collector" Version="8.0.1" />
          </ItemGroup>
        </Project>
        """;

    private const string Tests = """
        public sealed class Targets
        {
            public static IEnumerable<object[]> Names() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "targets.txt")).Select(name => new object[] { name });

            [Xunit.Theory, Xunit.MemberData(nameof(Names))]
            public void Runs(string name)
            {
                var main = System.Reflection.Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, name + ".dll")).EntryPoint;
                main.Invoke(null, main.GetParameters().Length == 0 ? null : new object[] { Array.Empty<string>() });
            }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("covertool-comparison-");

    public HostProject(IEnumerable<string> targets, OptimizationLevel configuration)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Host.csproj"), Project);
        File.WriteAllText(Path.Combine(_folder.FullName, "Targets.cs"), Tests);
        Dotnet("build", "-nologo", "-v", "q", "-o", Output);
        foreach (string target in targets)
        {
            Compiler.Compile(target, Output, new CompilationKind { Configuration = configuration, UsesSdk = true });
        }

        File.WriteAllLines(Path.Combine(Output, "targets.txt"), targets.Select(Path.GetFileNameWithoutExtension)!);
    }

    private string Output => Path.Combine(_folder.FullName, "output");

    /// <summary>Runs the tests under a data collector and returns its report.</summary>
    public string Run(string collector)
    {
        string results = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N"));
        Dotnet("test", "--no-build", "-o", Output, "--collect", collector, "--results-directory", results);
        return Directory.GetFiles(results, "*.cobertura.xml", SearchOption.AllDirectories).Single();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Dotnet(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
