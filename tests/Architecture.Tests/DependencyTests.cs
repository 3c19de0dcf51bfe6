using Mono.Cecil;

namespace CoverTool.Architecture.Tests;

/// <summary>Who may know whom; see docs/architecture.md.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("CoverTool.Data.dll")]
    [InlineData("CoverTool.Collector.dll")]
    [InlineData("CoverTool.Instrumenter.dll", "CoverTool.Data", "Mono.Cecil", "Mono.Cecil.Rocks", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("CoverTool.Reporter.dll", "CoverTool.Data", "Microsoft.Extensions.FileSystemGlobbing", "ReportGenerator.Core")]
    [InlineData("covertool.dll", "CoverTool.Data", "CoverTool.Instrumenter", "CoverTool.Reporter", "System.CommandLine")]
    public void A_project_references_only_what_it_may(string assembly, params string[] allowed)
    {
        using ModuleDefinition module = Read(assembly);
        Assert.Subset(allowed.ToHashSet(), module.AssemblyReferences.Select(reference => reference.Name).Where(IsNoFramework).ToHashSet());
    }

    [Fact]
    public void The_collector_needs_nothing_but_the_core_library()
    {
        using ModuleDefinition module = Read("CoverTool.Collector.dll");
        string[] expected = ["System.Collections", "System.IO.MemoryMappedFiles", "System.Memory", "System.Runtime", "System.Runtime.InteropServices", "System.Threading", "System.Threading.Thread"];
        Assert.Subset(expected.ToHashSet(), module.AssemblyReferences.Select(reference => reference.Name).ToHashSet());
        Assert.DoesNotContain(module.Types, type => type.Methods.Any(method => method.IsConstructor && method.IsStatic && type.Fields.Any(field => !field.IsLiteral && field.IsInitOnly && field.IsStatic)));
    }

    [Fact]
    public void Others_see_one_type_of_the_collector_which_injected_code_takes()
    {
        using ModuleDefinition module = Read("CoverTool.Collector.dll");
        Assert.Equal(["CoverTool.Collector.ModuleRegistration"], module.GetTypes().Where(type => type.IsPublic || type.IsNestedPublic).Select(type => type.FullName));
    }

    [Theory]
    [InlineData("CoverTool.Reporter.dll", "ReportGenerator.Core", "CoverTool.Reporter.Html")]
    [InlineData("CoverTool.Reporter.dll", "Microsoft.Extensions.FileSystemGlobbing", "CoverTool.Reporter.Exclusions")]
    [InlineData("CoverTool.Instrumenter.dll", "Microsoft.CodeAnalysis", "CoverTool.Instrumenter.Syntax")]
    public void Types_of_a_package_stay_in_their_room(string assembly, string package, string room)
    {
        using ModuleDefinition module = Read(assembly);
        IEnumerable<string> users = module.GetTypes()
            .Where(type => ReferencesOf(type).Any(reference => reference.Scope is AssemblyNameReference name && name.Name.StartsWith(package, StringComparison.Ordinal)))
            .Select(OutermostNamespace)
            .Distinct();
        Assert.Equal([room], users);
    }

    private static string OutermostNamespace(TypeDefinition type) => type.DeclaringType is { } outer ? OutermostNamespace(outer) : type.Namespace;

    private static IEnumerable<TypeReference> ReferencesOf(TypeDefinition type)
    {
        foreach (FieldDefinition field in type.Fields)
        {
            yield return field.FieldType.GetElementType();
        }

        foreach (MethodDefinition method in type.Methods)
        {
            foreach (TypeReference used in method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            {
                yield return used.GetElementType();
            }

            foreach (object operand in method.HasBody ? method.Body.Instructions.Select(instruction => instruction.Operand) : [])
            {
                if ((operand as TypeReference ?? (operand as MemberReference)?.DeclaringType) is { } used)
                {
                    yield return used.GetElementType();
                }
            }
        }
    }

    private static bool IsNoFramework(string name) =>
        name is "System.CommandLine" || (!name.StartsWith("System.", StringComparison.Ordinal) && name != "Microsoft.Win32.Primitives");

    private static ModuleDefinition Read(string assembly) => ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly));
}
