// No secrets: the same seed has to give the same bytes.
#pragma warning disable CA5394

using System.Text;
using CoverTool.Fuzzing;
using CoverTool.Restore;

namespace CoverTool.Tests.Fuzzing;

/// <summary>
/// Makes damaged journals. In most of them the lines have right checksums, and paths, hashes and numbers are others that there
/// are too.
/// </summary>
/// <param name="lines">The JSON of the lines of a good one.</param>
/// <param name="values">Paths and hashes that exist, and some that nobody would write.</param>
internal sealed class JournalInput(IReadOnlyList<byte[]> lines, IReadOnlyList<string> values)
{
    private static readonly string[] Numbers = ["0", "-1", "1", "511", "4096", "2147483647", "-9223372036854775808", "1e400", "1.5", "null", "[]", "{}", "true"];

    private readonly byte[][] _texts = [[.. lines.SelectMany(line => JournalLine.Seal(line))]];

    public byte[] Make(Mutator mutator)
    {
        if (mutator.Random.Next(5) == 0)
        {
            return mutator.Mutate(_texts[0], _texts);
        }

        List<byte> text = [];
        for (int count = mutator.Random.Next(1, 6); count > 0; count--)
        {
            int chosen = mutator.Random.Next(lines.Count);
            mutator.Note($"line {chosen}");
            byte[] json = mutator.Random.Next(3) == 0 ? mutator.Mutate(lines[chosen], [.. lines]) : ChangeValues(mutator, lines[chosen]);

            // A line end inside would make two damaged lines of one.
            text.AddRange(JournalLine.Seal([.. json.Where(value => value != JournalLine.End)]));
        }

        return [.. text];
    }

    private byte[] ChangeValues(Mutator mutator, byte[] line)
    {
        string json = Encoding.UTF8.GetString(line);
        for (int changes = mutator.Random.Next(3); changes > 0; changes--)
        {
            int colon = json.IndexOf(':', mutator.Random.Next(json.Length));
            if (colon < 0 || colon + 1 == json.Length || json[colon + 1] == '{')
            {
                continue;
            }

            int end = json[colon + 1] == '"' ? json.IndexOf('"', colon + 2) + 1 : json.IndexOfAny([',', '}'], colon + 1);
            if (end <= 0)
            {
                continue;
            }

            string value = mutator.Random.Next(4) == 0 ? mutator.OneOf(Numbers) : $"\"{mutator.OneOf(values)}\"";
            mutator.Note($"{value} at {colon}");
            json = json[..(colon + 1)] + value + json[end..];
        }

        return Encoding.UTF8.GetBytes(json);
    }
}
