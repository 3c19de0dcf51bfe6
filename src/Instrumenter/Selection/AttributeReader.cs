using CoverTool.Data;
using CoverTool.Instrumenter.Checking;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Reads the attributes that programmers put on things.</summary>
internal static class AttributeReader
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
    private const string StepThrough = "System.Diagnostics.DebuggerStepThroughAttribute";
    private const string AsyncMachine = "System.Runtime.CompilerServices.AsyncStateMachineAttribute";

    // C# does not let anybody write them: they stand for the language, and on nearly everything.
    private static readonly HashSet<string> LanguageAttributes =
    [
        "Microsoft.CodeAnalysis.EmbeddedAttribute",
        "System.Runtime.CompilerServices.IsByRefLikeAttribute",
        "System.Runtime.CompilerServices.IsReadOnlyAttribute",
        "System.Runtime.CompilerServices.IsUnmanagedAttribute",
        "System.Runtime.CompilerServices.NativeIntegerAttribute",
        "System.Runtime.CompilerServices.NullableAttribute",
        "System.Runtime.CompilerServices.NullableContextAttribute",
        "System.Runtime.CompilerServices.NullablePublicOnlyAttribute",
        "System.Runtime.CompilerServices.RefSafetyRulesAttribute",
        "System.Runtime.CompilerServices.RequiresLocationAttribute",
        "System.Runtime.CompilerServices.ScopedRefAttribute",
    ];

    /// <summary>The attributes on something.</summary>
    /// <param name="target">What it is called.</param>
    public static IEnumerable<AttributeEntry> Read(ICustomAttributeProvider provider, string target)
    {
        if (!provider.HasCustomAttributes)
        {
            yield break;
        }

        foreach (CustomAttribute attribute in provider.CustomAttributes)
        {
            string name = NameOf(attribute);
            if (!LanguageAttributes.Contains(name) && !IsCompilersOwn(provider, name))
            {
                yield return new AttributeEntry(name, target, JustificationOf(attribute, name));
            }
        }
    }

    /// <summary>Whether the compiler, and nobody else, put an attribute on a method.</summary>
    private static bool IsCompilersOwn(ICustomAttributeProvider provider, string name) => provider is MethodDefinition method && name switch
    {
        // On static local functions.
        CompilerGenerated => SynthesizedNames.IsPartOfMethod(method),

        // On async methods; one that the programmer wrote would be on the state machine as well.
        StepThrough => method.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == AsyncMachine && AttributeTexts.AreAll(attribute)) is
            { ConstructorArguments: [{ Value: TypeReference machine }] } &&
            machine.GetElementType() is TypeDefinition type &&
            !type.Methods.Any(body => body.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == StepThrough)),
        _ => false,
    };

    private static string NameOf(CustomAttribute attribute)
    {
        string name = attribute.AttributeType.GetElementType().FullName.Replace('/', '+');
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    // Of this one alone: values of other attributes may need assemblies that are not there.
    private static string JustificationOf(CustomAttribute attribute, string name) => name == ExclusionPolicy.ExcludingAttribute && AttributeTexts.AreAll(attribute)
        ? attribute.Properties.FirstOrDefault(property => property.Name == "Justification").Argument.Value as string ?? ""
        : "";
}
