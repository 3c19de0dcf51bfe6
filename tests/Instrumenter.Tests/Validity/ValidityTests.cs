using System.Reflection;
using CoverTool.Data;
using CoverTool.Instrumenter.Sources;
using CoverTool.Tests.Programs;
using Xunit.Abstractions;

namespace CoverTool.Instrumenter.Tests.Validity;

/// <summary>
/// Modules that nobody wrote for these tests: what compiles before they are instrumented compiles afterwards, and looks the
/// same to reflection.
/// </summary>
public sealed class ValidityTests(ITestOutputHelper output)
{
    public static TheoryData<string> Modules() => [.. ModulesAtHand.Find()];

    [Theory]
    [MemberData(nameof(Modules))]
    public void An_instrumented_module_compiles_and_looks_as_before(string path)
    {
        output.WriteLine(path);

        // As if all source files were here: packages come without.
        InstrumentationRequest request = new(path, new SourceTree(Path.GetDirectoryName(path)!), Path.Combine(Path.GetTempPath(), "no-session"));
        InstrumentationResult result = ModuleInstrumenter.Instrument(request, LocalSources.AllOf);
        if (result is InstrumentationResult.Skipped skipped)
        {
            output.WriteLine($"skipped: {skipped.Reason}: {skipped.Detail}");
            Assert.NotEqual(SkipReason.Failed, skipped.Reason);
            return;
        }

        byte[] before = File.ReadAllBytes(path);
        byte[] after = ((InstrumentationResult.Instrumented)result).Image;
        List<string> shapeBefore = ModuleShape.Of(before, _ => false);
        List<string> shapeAfter = ModuleShape.Of(after, name => name.StartsWith("<CoverTool>", StringComparison.Ordinal));
        Assert.Empty(shapeBefore.Except(shapeAfter));
        Assert.Empty(shapeAfter.Except(shapeBefore));
        Assert.Equal(shapeBefore, shapeAfter);

        Dictionary<string, int> compiledBefore = Compile(before, path, out List<MethodCompilation> methodsBefore);
        Dictionary<string, int> compiledAfter = Compile(after, path, out List<MethodCompilation> methodsAfter);
        output.WriteLine($"compiled {methodsBefore.Count(method => method.Succeeded)} of {methodsBefore.Count} methods");
        HashSet<string> lost = [.. compiledBefore.Where(method => compiledAfter.GetValueOrDefault(method.Key) < method.Value).Select(method => method.Key)];
        Assert.DoesNotContain(methodsAfter, method => !method.Succeeded && lost.Contains(method.Method));
        Assert.Empty(lost);
    }

    private static Dictionary<string, int> Compile(byte[] image, string path, out List<MethodCompilation> methods)
    {
        methods = [];
        try
        {
            Assembly assembly = new ModuleContext(name => ReferenceFinder.Find(path, name)).Load(image);
            methods.AddRange(JitCheck.Compile(LoadableTypes.Of(assembly), assembly.ManifestModule));
        }
        catch (Exception exception) when (exception is TypeLoadException or FileLoadException or FileNotFoundException or BadImageFormatException)
        {
            // Of another framework: none of its methods can be compiled here.
        }

        return methods.Where(method => method.Succeeded).CountBy(method => method.Method).ToDictionary();
    }
}
