using System.Reflection;
using System.Security;

namespace CoverTool.Tests.Programs;

/// <summary>Finds types that may stand for the type parameters of a generic type or method.</summary>
internal static class TypeArguments
{
    // For parameters that constrain one another every combination is tried, which has to end.
    private const int MostCombinations = 2_000;

    // Reference types first: their code is shared by all of them.
    private static readonly Type[] Common =
        [typeof(object), typeof(string), typeof(int), typeof(DayOfWeek), typeof(Action), typeof(Exception), typeof(int[]), typeof(List<int>)];

    /// <summary>The first arguments with which a type or method can be made, or null when there are none.</summary>
    /// <param name="parameters">The type parameters.</param>
    /// <param name="make">Makes the type or method. The runtime refuses arguments that break a constraint.</param>
    public static T? Make<T>(Type[] parameters, Func<Type[], T> make)
        where T : MemberInfo
    {
        Type[][] candidates = [.. parameters.Select(parameter => Candidates(parameter).ToArray())];
        foreach (Type[] arguments in Combinations(candidates).Take(MostCombinations))
        {
            try
            {
                return make(arguments);
            }
            catch (Exception exception) when (exception is ArgumentException or TypeLoadException or SecurityException)
            {
                // A constraint that names another parameter, or a generic type: only the runtime can tell.
            }
        }

        return null;
    }

    private static IEnumerable<Type> Candidates(Type parameter)
    {
        Type[] constraints = parameter.GetGenericParameterConstraints();
        return Common
            .Concat(constraints.Where(constraint => !constraint.ContainsGenericParameters))
            .Concat(constraints.Length == 0 ? [] : LoadableTypes.Of(parameter.Assembly).Where(type => !type.ContainsGenericParameters && !type.IsByRefLike))
            .Distinct()
            .Where(candidate => IsPossible(parameter, candidate) && Array.TrueForAll(constraints, constraint => MayBe(candidate, constraint)));
    }

    private static bool IsPossible(Type parameter, Type candidate)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        bool isStruct = candidate.IsValueType;
        bool hasConstructor = isStruct || (!candidate.IsAbstract && candidate.GetConstructor(Type.EmptyTypes) is not null);
        return candidate != typeof(void) && !(candidate.IsAbstract && candidate.IsSealed) &&
            (isStruct || !attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) &&
            (!isStruct || !attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) &&
            (hasConstructor || !attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint));
    }

    private static bool MayBe(Type candidate, Type constraint)
    {
        if (constraint.IsGenericParameter || !constraint.ContainsGenericParameters)
        {
            return constraint.IsGenericParameter || constraint.IsAssignableFrom(candidate);
        }

        Type definition = constraint.GetGenericTypeDefinition();
        return candidate.GetInterfaces().Concat(BasesOf(candidate)).Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == definition);
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static IEnumerable<Type[]> Combinations(Type[][] candidates)
    {
        IEnumerable<Type[]> combinations = [[]];
        return candidates.Aggregate(combinations, (known, next) => known.SelectMany(first => next, (first, last) => (Type[])[.. first, last]));
    }
}
