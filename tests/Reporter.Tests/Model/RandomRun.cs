// No secrets: the same seed has to give the same run.
#pragma warning disable CA5394

using CoverTool.Data;

namespace CoverTool.Reporter.Tests.Model;

/// <summary>Runs of random shape: shared lines, partial types, several builds, files that were not found.</summary>
internal static class RandomRun
{
    public static RunResult Make(int seed)
    {
        Random random = new(seed);
        ModuleSketch[] modules = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new ModuleSketch($"M{random.Next(3)}"))];
        foreach (ModuleSketch module in modules)
        {
            for (int i = random.Next(30); i > 0; i--)
            {
                MethodSketch method = module.Method(File(random), $"T{random.Next(4)}", $"M{random.Next(6)}");
                List<int> lines = [];
                for (int point = random.Next(1, 9); point > 0; point--)
                {
                    lines.Add(random.Next(1, 40));
                    method.Point(lines[^1], Hits(random), column: random.Next(1, 3), endLine: lines[^1] + random.Next(3));
                }

                method.Point(random.Next(1, 40), Hits(random), otherFile: File(random));
                for (int decision = random.Next(4); decision > 0; decision--)
                {
                    long[] hits = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Hits(random))];
                    method.Decision(lines[random.Next(lines.Count)], hits);
                }
            }
        }

        return ModuleSketch.Run(modules);
    }

    /// <summary>A run of random shape with exclusions of every kind.</summary>
    public static RunResult MakeExcluding(int seed)
    {
        Random random = new(seed);
        RunResult run = Make(seed);
        return run with
        {
            Modules = [.. run.Modules.Select(module => module with { Map = Exclude(module.Map, random) })],
            Exclusions = new ExclusionPolicy(false, random.Next(3) switch
            {
                0 => [new ExclusionRule(ExclusionKind.ExcludeFile, "File1.cs"), new ExclusionRule(ExclusionKind.ExcludeType, "T1")],
                1 => [new ExclusionRule(ExclusionKind.IncludeType, "T*"), new ExclusionRule(ExclusionKind.ExcludeModule, "M2")],
                _ => [],
            }),
        };
    }

    private static ModuleMap Exclude(ModuleMap map, Random random) => map with
    {
        AttributeLists = [[new AttributeEntry(ExclusionPolicy.ExcludingAttribute, "T", "")]],
        Documents = [.. map.Documents.Select(document => document with
        {
            GeneratedBecause = random.Next(6) == 0 ? "of its name" : "",
            Comments =
            [
                .. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, 40)).Select(line =>
                    new CommentEntry(line, line + random.Next(8), random.Next(2) == 0, "// coverage: off", "")),
            ],
        })],
        Methods = [.. map.Methods.Select(method => random.Next(4) != 0 ? method : method with
        {
            SequencePoints = [.. method.SequencePoints.Select(point => point with { Attributes = 1 })],
            BranchPoints = [.. method.BranchPoints.Select(branch => branch with { Attributes = 1 })],
        })],
    };

    private static string File(Random random)
    {
        return random.Next(8) switch
        {
            0 => "?Gone.cs",
            1 => "/elsewhere/Shared.cs",
            int number => $"File{number}.cs",
        };
    }

    private static long Hits(Random random) => Math.Max(0, random.Next(-3, 9));
}
