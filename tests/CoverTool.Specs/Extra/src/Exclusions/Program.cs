using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Exclusions.Migrations;

namespace Exclusions;

// The comments at the ends of lines say what counts when nothing else is asked for: + is a line that counts.
internal static partial class Program
{
    [GeneratedRegex("^a+$")]
    private static partial Regex Letters();

    private static int Main(string[] arguments)
    {
        bool matches = Letters().IsMatch("aa"); // +
        Console.WriteLine(matches ? First.Apply() : Old()); // +, 2 branches
        Console.WriteLine(Whole()); // +

        // coverage: off - for developers
        if (arguments.Length > 1)
        {
            Console.WriteLine("developers");
        }

        // coverage: on
        Console.WriteLine(arguments.Length); // coverage: ignore
        if (arguments.Length > 2) // coverage: ignore branches +
        {
            Console.WriteLine("never"); // +
        }

        return Header(); // +
    }

    private static int Header() // coverage: ignore - all of it
    {
        Func<int> lambda = () => 0;
        return lambda();
    }

    [Obsolete("There is First.")]
    private static int Old()
    {
        return 1; // +
    }

    [ExcludeFromCodeCoverage]
    private static int Whole()
    {
        return Local();
        int Local() => 2;
    }
}
