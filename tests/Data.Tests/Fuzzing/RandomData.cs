// No secrets: the same seed has to give the same data.
#pragma warning disable CA5394

using System.Collections.Immutable;

namespace CoverTool.Data.Tests.Fuzzing;

/// <summary>Runs of random content that use every field of the formats, with the numbers that formats get wrong.</summary>
internal sealed class RandomData(int seed)
{
    private static readonly string[] Texts =
        ["", "a", "Shop.dll", "Über", "\u0000\n\t", "𝄞", "../x", "System.ObsoleteAttribute", new('x', 300), "C:\\shop\\Cart.cs", "/else/Cart.cs"];

    private static readonly long[] Hits = [0, 0, 1, 2, 127, 128, 16383, 16384, int.MaxValue, long.MaxValue - 1, long.MaxValue];

    private static readonly int[] Numbers = [0, 1, 2, 63, 64, 127, 128, 8191, 8192, 65535];

    private readonly Random _random = new(seed);

    public RunResult Run() => new(
        OneOf("/home/ann/shop", "C:\\shop", "", "/"),
        Some(3, () => Counted(Map())),
        Some(3, () => new SkippedModule(Text(), Value<SkipReason>(), Text())),
        Some(3, () => new ProcessEntry(
            Id(), OneOf(0, 1, int.MaxValue), Text(), new DateTimeOffset(OneOf(0L, 1, DateTime.MaxValue.Ticks), TimeSpan.Zero), Value<ProcessEnd>(), OneOf(Hits))))
    {
        RefusedFiles = Some(2, () => new RefusedFile(Text(), Text())),
        Exclusions = new ExclusionPolicy(_random.Next(2) == 0, Some(3, () => new ExclusionRule(Value<ExclusionKind>(), Text()))),
    };

    public ModuleMap Map()
    {
        int counters = _random.Next(1, 12);
        ImmutableArray<DocumentEntry> documents = [Document(), .. Some(2, Document)];
        ImmutableArray<ImmutableArray<AttributeEntry>> attributes = Some(3, () => Some(3, () => new AttributeEntry(Text(), Text(), Text())));

        // Each counter is in a sum, as in real maps.
        CounterSum all = new([.. Enumerable.Range(0, counters)]);
        MethodEntry first = new(Text(), Text(), Text(), [new SequencePointEntry(0, 1, 1, 1, 1, all)], []);
        return new ModuleMap(
            Id(), Text(), Text(), Id(), counters, documents, [first, .. Some(4, () => Method(documents.Length, counters, attributes.Length))])
        {
            AttributeLists = attributes,
            Unmeasured = Some(2, () => new UnmeasuredEntry(Text(), Text(), Text(), Text().Length % 2 == 0)),
        };
    }

    private ModuleCounts Counted(ModuleMap map) => new(map, [.. Enumerable.Range(0, map.CounterCount).Select(_ => OneOf(Hits))]);

    private DocumentEntry Document() => new(Text(), OneOf("", "/home/ann/shop/src/Cart.cs", "C:\\shop\\Cart.cs", "/else/Cart.cs"), Id(), Some(33, () => (byte)_random.Next(256)))
    {
        GeneratedBecause = Text(),
        Text = Text(),
        Comments = Some(2, () => new CommentEntry(OneOf(Numbers), OneOf(Numbers), _random.Next(2) == 0, Text(), Text())),
        CommentProblems = Some(2, () => new CommentProblem(OneOf(Numbers), Text())),
    };

    private MethodEntry Method(int documents, int counters, int attributes) => new(
        Text(),
        Text(),
        Text(),
        Some(4, () =>
        {
            int line = OneOf(0, 1, 2, 70, 5000, SequencePointEntry.LargestLine - 65535);
            return new SequencePointEntry(_random.Next(documents), line, OneOf(Numbers), line + OneOf(Numbers), OneOf(Numbers), Sum(counters))
            {
                Attributes = _random.Next(attributes + 1),
            };
        }),
        Some(4, () => new BranchPointEntry(_random.Next(documents), OneOf(Numbers), OneOf(Numbers), OneOf(Numbers), Value<BranchKind>(), Sum(counters))
        {
            Attributes = _random.Next(attributes + 1),
        }));

    private CounterSum Sum(int counters) => new(Some(3, () => _random.Next(counters)));

    private ImmutableArray<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];

    private string Text() => _random.Next(4) == 0 ? $"text {_random.Next(1000)}" : OneOf(Texts);

    private Guid Id()
    {
        byte[] bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T Value<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());

    private T OneOf<T>(params T[] items) => items[_random.Next(items.Length)];
}
