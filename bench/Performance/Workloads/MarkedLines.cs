using System.Globalization;
using System.Xml.Linq;

namespace CoverTool.Performance.Workloads;

/// <summary>The lines of the workloads that end in <c>// marked</c>.</summary>
internal static class MarkedLines
{
    private static readonly Dictionary<string, int> Numbers = Find();

    /// <summary>The folder of the workloads' sources.</summary>
    public static string Folder => Path.Combine(Places.Repository, "bench", "Workloads");

    /// <summary>How often a Cobertura report says that each ran; without those that are not in it.</summary>
    public static Dictionary<string, long> Hits(string report)
    {
        Dictionary<string, long> hits = [];
        foreach (XElement type in XDocument.Load(report).Descendants("class"))
        {
            string name = Path.GetFileNameWithoutExtension(type.Attribute("filename")!.Value);
            if (!Numbers.TryGetValue(name, out int number))
            {
                continue;
            }

            // The class of a lambda, or of an async method, may have the line as well.
            foreach (XElement line in type.Descendants("line").Where(line => line.Attribute("number")!.Value == number.ToString(CultureInfo.InvariantCulture)))
            {
                hits[name] = Math.Max(hits.GetValueOrDefault(name), long.Parse(line.Attribute("hits")!.Value, CultureInfo.InvariantCulture));
            }
        }

        return hits;
    }

    private static Dictionary<string, int> Find()
    {
        Dictionary<string, int> numbers = [];
        foreach (string path in Directory.EnumerateFiles(Folder, "*.cs"))
        {
            int index = Array.FindIndex(File.ReadAllLines(path), line => line.EndsWith("// marked", StringComparison.Ordinal));
            if (index >= 0)
            {
                numbers.Add(Path.GetFileNameWithoutExtension(path), index + 1);
            }
        }

        return numbers;
    }
}
