using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace CoverTool.Running;

/// <summary>
/// Patterns for modules as <c>dotnet test --test-modules</c> takes them: <c>*</c> stands for any part of a name and <c>**</c>
/// for any number of folders; patterns are separated by semicolons.
/// </summary>
internal static class ModuleGlob
{
    /// <summary>The full paths of the modules that are there, in order.</summary>
    /// <param name="patterns">The patterns, or paths.</param>
    /// <param name="folder">Full path of the folder that they start from.</param>
    public static ImmutableArray<string> Find(string patterns, string folder)
    {
        SortedSet<string> modules = new(StringComparer.Ordinal);
        foreach (string pattern in patterns.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            modules.UnionWith(FindOne(Path.GetFullPath(pattern, folder)));
        }

        return [.. modules];
    }

    private static IEnumerable<string> FindOne(string pattern)
    {
        int wildcard = pattern.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
        {
            return File.Exists(pattern) ? [pattern] : [];
        }

        string root = Path.GetDirectoryName(pattern[..wildcard]) ?? pattern[..wildcard];
        Regex names = new(Translate(pattern.Replace('\\', '/')), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        EnumerationOptions everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*.dll", everywhere).Where(path => names.IsMatch(path.Replace('\\', '/')))
            : [];
    }

    private static string Translate(string pattern)
    {
        StringBuilder expression = new("^");
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                expression.Append("(.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                expression.Append(".*");
                i++;
            }
            else
            {
                expression.Append(pattern[i] == '*' ? "[^/]*" : Regex.Escape(pattern[i].ToString()));
            }
        }

        return expression.Append('$').ToString();
    }
}
