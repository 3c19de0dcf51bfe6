using System.Text.Json;

namespace CoverTool.Workloads;

/// <summary>Objects to JSON and back, and a walk over the document.</summary>
public sealed class JsonText : IWorkload
{
    private const int Count = 400;
    private readonly List<Item> _items = [.. Enumerable.Range(0, Count).Select(i => new Item($"item {i}", i * 3, i % 2 == 0, [i, i + 1]))];

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        string text = JsonSerializer.Serialize(_items);
        List<Item> read = JsonSerializer.Deserialize<List<Item>>(text)!;
        using JsonDocument document = JsonDocument.Parse(text);
        return new Outcome(Sum(document.RootElement) + read.Sum(item => (long)item.Price), 4L * Count);
    }

    private static long Sum(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Sum(Sum),
        JsonValueKind.Object => element.EnumerateObject().Sum(Sum),
        JsonValueKind.Number => element.GetInt64(),
        JsonValueKind.String => element.GetString()!.Length,
        _ => 1,
    };

    private static long Sum(JsonProperty member) => member.Name.Length + Sum(member.Value); // marked

    private sealed record Item(string Name, int Price, bool IsSold, int[] Stock);
}
