using System.Text.Json;

namespace CoverTool.Data.Tests;

/// <summary>Hand-made data that uses every field of the formats.</summary>
internal static class Sample
{
    public const string Root = "/home/ann/shop";

    public static readonly Guid FirstInstance = new("11111111-2222-3333-4444-555555555555");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static ModuleMap Map(string root = Root) => new(
        new Guid("a0000000-0000-0000-0000-00000000000a"),
        "Shop.dll",
        "Shop",
        new Guid("b0000000-0000-0000-0000-00000000000b"),
        6,
        [
            new DocumentEntry("/_/src/Cart.cs", root + "/src/Cart.cs", new Guid("8829d00f-11b8-4213-878b-770e8597ac16"), [1, 2, 255]),
            new DocumentEntry("/_/obj/Generated.cs", "", Guid.Empty, [])
            {
                GeneratedBecause = "its text is in the PDB",
                Text = "class Generated { }",
                Comments = [new CommentEntry(3, 3, true, "// coverage: ignore branches", "never null"), new CommentEntry(5, 70, false, "// coverage: off", "")],
                CommentProblems = [new CommentProblem(5, "it is never turned on again")],
            },
            new DocumentEntry("/elsewhere/Shared.cs", "/elsewhere/Shared.cs", Guid.Empty, []),
        ],
        [
            new MethodEntry(
                "Shop.Cart+Line<T>",
                "Total.get",
                "()",
                [
                    new SequencePointEntry(0, 10, 9, 12, 10, CounterSum.Of(0)),
                    new SequencePointEntry(0, 13, 9, 13, 30, new CounterSum([1, 2, 3])) { Attributes = 1 },
                    new SequencePointEntry(2, 3, 1, 3, 2, CounterSum.Of(5)),
                ],
                [
                    new BranchPointEntry(0, 13, 0, 0, BranchKind.Condition, CounterSum.Of(4)),
                    new BranchPointEntry(0, 13, 0, 1, BranchKind.Condition, new CounterSum([5, 1])) { Attributes = 2 },
                    new BranchPointEntry(0, 10, 1, 0, BranchKind.Switch, new CounterSum([])),
                ]),
            new MethodEntry("Shop.Cart+Line<T>", "Überprüfe", "(string, int?)", [new SequencePointEntry(0, 1, 0, 1, 0, CounterSum.Of(2))], []),
        ])
    {
        AttributeLists =
        [
            [new AttributeEntry("System.ObsoleteAttribute", "Shop.Cart", "")],
            [new AttributeEntry("Shop.ByHandAttribute", "the assembly", "because"), new AttributeEntry("System.ObsoleteAttribute", "Shop.Cart", "")],
        ],
        Unmeasured = [new UnmeasuredEntry("Shop.Trolley", "Push(int)", "its source file was not found", IsMissing: true)],
    };

    public static ModuleCounts Module(params long[] counters) => new(Map(), [.. counters]);

    public static ProcessEntry Process(Guid instance, ProcessEnd end = ProcessEnd.Clean, long lostSections = 0) =>
        new(instance, 4711, "testhost", new DateTimeOffset(2025, 3, 4, 5, 6, 7, TimeSpan.Zero), end, lostSections);

    public static RunResult Run() => new(
        Root,
        [Module(0, 1, 127, 128, long.MaxValue, 300)],
        [new SkippedModule(Root + "/bin/Shop.Tests.dll", SkipReason.TestProject, "it references a test framework")],
        [Process(FirstInstance), Process(Guid.NewGuid(), ProcessEnd.Killed, 7)])
    {
        RefusedFiles = [new RefusedFile("/session/counters/x.counters", "it is not a counter file.")],
        Exclusions = new ExclusionPolicy(true, [new ExclusionRule(ExclusionKind.ExcludeFile, "**/*.Designer.cs"), new ExclusionRule(ExclusionKind.IncludeModule, "Shop*")]),
    };

    /// <summary>All content as text: immutable arrays compare by identity.</summary>
    public static string Describe<T>(T value) => JsonSerializer.Serialize(value, Indented);
}
