using System.Linq.Expressions;

static class ExpressionTrees
{
    sealed record Person(string Name, int Age);

    static void Main()
    {
        Expression<Func<int, int>> simple = x => x + 1;                 // hits 1, branches 0/0
        Console.WriteLine(simple);                                      // hits 1
        Console.WriteLine(simple.Compile()(4));                         // hits 1

        Expression<Func<int, string>> ternary = x => x > 3 ? "more" : "less";   // hits 1, branches 0/0
        Console.WriteLine(ternary.Body.NodeType);                       // hits 1
        Console.WriteLine(ternary.Compile()(4));                        // hits 1

        int limit = 18;                                                 // hits 1
        Expression<Func<Person, bool>> captured =
            p => p.Age >= limit && p.Name != "" || p.Age == 7;          // branches 0/0
        Console.WriteLine(captured.Compile()(new Person("Ann", 20)));   // hits 1

        Query(new[] { new Person("Ann", 20), new Person("Bob", 7) }.AsQueryable());
        Console.WriteLine(NameOf((Person p) => p.Name));                // hits 1, branches 0/0
        Console.WriteLine(Coalesce().Compile()(null));                  // hits 1
        Expression<Func<int, Func<int, int>>> nested = a => b => a * b; // hits 1, branches 0/0
        Console.WriteLine(nested.Compile()(3)(4));                      // hits 1
        Expression<Action> call = () => Console.WriteLine("called");    // hits 1, branches 0/0
        call.Compile()();                                               // hits 1
    }

    static void Query(IQueryable<Person> people)
    {
        var names = people
            .Where(p => p.Age > 10)                                     // no code
            .OrderBy(p => p.Name)                                       // no code
            .Select(p => p.Name.ToUpperInvariant());                    // no code
        Console.WriteLine(string.Join(",", names));                     // hits 1
    }

    static string NameOf<T>(Expression<Func<T, object>> member)
    {
        if (member.Body is MemberExpression { Member.Name: var name })  // hits 1, branches 1/2
            return name;                                                // hits 1
        return "?";                                                     // not covered
    }

    static Expression<Func<string?, string>> Coalesce() => s => s ?? "none";    // hits 1, branches 0/0
}
