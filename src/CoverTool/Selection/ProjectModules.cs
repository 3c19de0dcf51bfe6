using System.Collections.Immutable;
using System.Text.Json;
using CoverTool.Data;

namespace CoverTool.Selection;

/// <summary>Tells modules that are built from projects from those of packages, by what builds leave beside programs.</summary>
internal static class ProjectModules
{
    /// <summary>The reasons that are nobody's wish: a project's module should have been measured.</summary>
    private static readonly ImmutableHashSet<SkipReason> Unwanted =
    [
        SkipReason.NoSymbols, SkipReason.NoLocalSources, SkipReason.SymbolsDoNotMatch, SkipReason.Unreadable, SkipReason.MixedMode,
        SkipReason.TrimmedRuntime,
    ];

    /// <summary>The modules of projects that could not be measured; of copies that were skipped alike one.</summary>
    public static ImmutableArray<SkippedModule> Unmeasured(ImmutableArray<SkippedModule> skipped)
    {
        ImmutableArray<SkippedModule>.Builder found = ImmutableArray.CreateBuilder<SkippedModule>();
        foreach (IGrouping<string, SkippedModule> folder in skipped
            .Where(module => Unwanted.Contains(module.Reason))
            .GroupBy(module => Path.GetDirectoryName(module.Path)!))
        {
            ImmutableHashSet<string> projects = In(folder.Key);
            found.AddRange(folder.Where(module => projects.Contains(Path.GetFileNameWithoutExtension(module.Path))));
        }

        return [.. found.DistinctBy(module => (Path.GetFileName(module.Path), module.Reason))];
    }

    private static ImmutableHashSet<string> In(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.deps.json").SelectMany(Read)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(file);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty("libraries", out JsonElement libraries)
            || libraries.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (JsonProperty library in libraries.EnumerateObject())
        {
            // "Shop/1.0.0": { "type": "project" }
            if (library.Value.ValueKind == JsonValueKind.Object
                && library.Value.TryGetProperty("type", out JsonElement type)
                && type.ValueKind == JsonValueKind.String
                && type.GetString() == "project")
            {
                yield return library.Name.Split('/')[0];
            }
        }
    }
}
