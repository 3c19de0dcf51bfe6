using System.Reflection;
using CoverTool.Tests.Programs;
using Mono.Cecil.Cil;
using CecilModule = Mono.Cecil.ModuleDefinition;

namespace CoverTool.Instrumenter.Tests;

/// <summary>The check on which the validation tests rely finds what it looks for.</summary>
public sealed class JitCheckTests : IDisposable
{
    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_method_with_invalid_IL_fails()
    {
        string program = _session.Compile("class Program { static void Main() { } static int Broken<T>(int x) where T : new() => x + 1; }", new CompilationKind());
        using CecilModule module = CecilModule.ReadModule(new MemoryStream(File.ReadAllBytes(program)));
        ILProcessor code = module.GetType("Program").Methods.Single(method => method.Name == "Broken").Body.GetILProcessor();
        code.InsertBefore(code.Body.Instructions[0], code.Create(OpCodes.Pop));
        using MemoryStream broken = new();
        module.Write(broken);

        MethodCompilation failed = Compile(broken.ToArray()).Single(method => !method.Succeeded);

        Assert.Equal("Program: Int32 Broken[T](Int32)", failed.Method);
        Assert.IsType<InvalidProgramException>(failed.Failure);
    }

    [Fact]
    public void Methods_that_no_type_can_instantiate_are_named()
    {
        const string source = """
            interface INobodyIs<T> { }
            class Base<T> where T : Base<T>, INobodyIs<T> { static void Unknown() { } }
            class Program
            {
                static void Main() { }
                static void Twice<T, U>() where T : U where U : System.Exception, new() { }
            }
            """;
        IEnumerable<MethodCompilation> methods = Compile(File.ReadAllBytes(_session.Compile(source, new CompilationKind())));

        Assert.Equal(["Base`1: Void .ctor()", "Base`1: Void Unknown()"], methods.Where(method => !method.IsCheckable).Select(method => method.Method).Order());
        Assert.Contains(methods, method => method.Method == "Program: Void Twice[T,U]()" && method.Succeeded);
    }

    [Fact]
    public void A_type_that_needs_what_is_not_here_does_not_end_the_check()
    {
        const string source = """
            class Around { class Broken : System.IDisposable { void System.IDisposable.Dispose() { } } }
            class Program { static void Main() { } }
            """;
        using CecilModule module = CecilModule.ReadModule(new MemoryStream(File.ReadAllBytes(_session.Compile(source, new CompilationKind()))));
        module.GetType("Around/Broken").Methods.Single(method => method.HasOverrides).Overrides.Single().Name = "Gone";
        using MemoryStream broken = new();
        module.Write(broken);

        Assert.Contains(Compile(broken.ToArray()), method => method.Method == "Program: Void Main()" && method.Succeeded);
    }

    private static List<MethodCompilation> Compile(byte[] image)
    {
        Assembly assembly = new ModuleContext(_ => null).Load(image);
        return [.. JitCheck.Compile(LoadableTypes.Of(assembly), assembly.ManifestModule)];
    }
}
