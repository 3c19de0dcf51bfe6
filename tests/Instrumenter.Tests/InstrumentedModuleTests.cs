using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Instrumenter.Tests;

/// <summary>What the measured program, and whoever looks at its modules, must not notice.</summary>
public sealed class InstrumentedModuleTests : IDisposable
{
    private const string Source = """
        using System.Reflection;
        static class Program
        {
            static int s_value = 3;
            static void Main()
            {
                Type[] types = typeof(Program).Assembly.GetTypes();
                foreach (Type type in types)
                {
                    Console.WriteLine($"{type} {type.TypeInitializer} {type.Attributes}");
                    foreach (MemberInfo member in type.GetMembers((BindingFlags)62))
                        Console.WriteLine($"  {member} {string.Join(',', member.GetCustomAttributesData())}");
                }
                Console.WriteLine(new Inner<int>().Do(s_value));
            }
            sealed class Inner<T> { public T Do(T x) => x; }
        }
        """;

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Types_and_members_look_the_same_from_inside()
    {
        string program = _session.Compile(Source, new CompilationKind());
        ProgramRun plain = ProgramRun.Of(program);
        _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(plain, ProgramRun.Of(program));
    }

    [Fact]
    public void No_type_reference_to_another_assembly_and_no_static_constructor_is_added()
    {
        string program = _session.Compile(Source, new CompilationKind());
        (string[] references, string[] types, string[] constructors) = Describe(program);
        _session.Instrument(program, _session.ProgramFolder);
        (string[] referencesAfter, string[] typesAfter, string[] constructorsAfter) = Describe(program);

        Assert.Equal(references, referencesAfter);
        Assert.Equal(types, typesAfter);
        Assert.Equal(constructors, constructorsAfter);
    }

    [Fact]
    public void The_module_version_identifier_stays()
    {
        string program = _session.Compile(Source, new CompilationKind());
        Guid mvid = MvidOf(program);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Assert.Equal(mvid, MvidOf(program));
        Assert.Equal(mvid, map.Mvid);
    }

    [Fact]
    public void Methods_that_are_instrumented_at_the_same_time_have_the_same_code_and_counters_every_time()
    {
        // Far more methods than processors, and long ones among them.
        IEnumerable<string> methods = Enumerable.Range(0, 400).Select(number =>
            $"static int M{number}(int x) {{ {string.Concat(Enumerable.Repeat("if (x > 3 || x == 1) x--; ", number % 50 == 0 ? 60 : 1))} return x switch {{ 1 => {number}, _ => x }}; }}");
        string program = _session.Compile($"static class Program {{ static void Main() {{ }} {string.Join('\n', methods)} }}", new CompilationKind());
        InstrumentationResult.Instrumented first = Assert.IsType<InstrumentationResult.Instrumented>(_session.TryInstrument(program, _session.ProgramFolder));
        InstrumentationResult.Instrumented second = Assert.IsType<InstrumentationResult.Instrumented>(_session.TryInstrument(program, _session.ProgramFolder));

        Assert.Equal(first.Image, second.Image);
        Assert.Equal(first.Symbols, second.Symbols);
        Assert.Equal(first.Map.Methods.SelectMany(method => method.BranchPoints), second.Map.Methods.SelectMany(method => method.BranchPoints));
        IEnumerable<int> counters = first.Map.Methods
            .SelectMany(method => method.SequencePoints.Select(point => point.Hits).Concat(method.BranchPoints.Select(branch => branch.Hits)))
            .SelectMany(hits => hits.Counters);
        Assert.Equal(Enumerable.Range(0, first.Map.CounterCount), counters.Distinct().Order());
    }

    [Fact]
    public void Without_the_collector_it_runs_uncounted()
    {
        string program = _session.Compile(Source, new CompilationKind());
        ProgramRun plain = ProgramRun.Of(program);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        File.Delete(_session.CollectorPath);

        Assert.Equal(plain, ProgramRun.Of(program));
        Assert.Empty(_session.ReadCounterFiles(map).Processes);
    }

    [Fact]
    public void Without_a_place_for_counters_it_runs_uncounted()
    {
        string program = _session.Compile(Source, new CompilationKind());
        ProgramRun plain = ProgramRun.Of(program);
        ModuleMap map = _session.Instrument(program, _session.ProgramFolder);
        Directory.Delete(Path.Combine(Path.GetDirectoryName(_session.CollectorPath)!, "counters"));

        Assert.Equal(plain, ProgramRun.Of(program));
        Assert.Empty(_session.ReadCounterFiles(map).Processes);
    }

    [Fact]
    public void Equal_modules_in_two_folders_have_one_map()
    {
        string program = _session.Compile(Source, new CompilationKind());
        string copy = Copy(program);
        Assert.Equal(_session.Instrument(program, _session.ProgramFolder).Id, _session.Instrument(copy, _session.ProgramFolder).Id);
    }

    [Fact]
    public void A_module_whose_source_was_edited_has_another_map()
    {
        string program = _session.Compile(Source, new CompilationKind());
        string copy = Copy(program);
        Guid known = _session.Instrument(program, _session.ProgramFolder).Id;
        File.AppendAllText(Path.Combine(_session.ProgramFolder, "Program.cs"), "// edited");
        Assert.NotEqual(known, _session.Instrument(copy, _session.ProgramFolder).Id);
    }

    private string Copy(string program)
    {
        string copy = Path.Combine(Directory.CreateDirectory(Path.Combine(_session.ProgramFolder, "copy")).FullName, "Program.dll");
        File.Copy(program, copy);
        File.Copy(Path.ChangeExtension(program, ".pdb"), Path.ChangeExtension(copy, ".pdb"));
        return copy;
    }

    private static (string[] References, string[] Types, string[] Constructors) Describe(string path)
    {
        using PEReader pe = new(File.OpenRead(path));
        MetadataReader metadata = pe.GetMetadataReader();
        return (
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName().FullName)],
            [.. metadata.TypeDefinitions.Select(handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name))],
            [.. metadata.MethodDefinitions
                .Select(metadata.GetMethodDefinition)
                .Where(method => metadata.GetString(method.Name) == ".cctor")
                .Select(method => metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name))]);
    }

    private static Guid MvidOf(string path)
    {
        using PEReader pe = new(File.OpenRead(path));
        MetadataReader metadata = pe.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
