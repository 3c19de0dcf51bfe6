using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>
/// Every file in Targets is a program that says at the end of its lines what their coverage is. Each is compiled for Debug
/// and Release by two compilers, run plain and instrumented, and has to do the same both times.
/// </summary>
public sealed class ValidationTests
{
    public static TheoryData<string, string, string> Targets()
    {
        TheoryData<string, string, string> data = [];
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Validation", "Targets"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (string compiler in (string[])["SDK", "package"])
            {
                data.Add(Path.GetFileNameWithoutExtension(path), "Debug", compiler);
                data.Add(Path.GetFileNameWithoutExtension(path), "Release", compiler);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Counts_what_the_target_says(string target, string configuration, string compiler)
    {
        string source = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Validation", "Targets"), target + ".cs", SearchOption.AllDirectories).Single();
        TargetCheck.Run(source, Enum.Parse<OptimizationLevel>(configuration), usesSdk: compiler == "SDK");
    }
}
