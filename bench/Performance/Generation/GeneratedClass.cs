using System.Globalization;
using System.Text;

namespace CoverTool.Performance.Generation;

/// <summary>The source of a class of about 250 lines: one or two methods of each of the kinds that programs have.</summary>
internal static class GeneratedClass
{
    private const int Repetitions = 2;

    private const string Members = """

            private static int Prices#N#(int seed)
            {
                int total = #A#;
                for (int i = 0; i < seed; i++)
                {
                    if (i % #B# == 0 && total > i)
                    {
                        total += i * #A#;
                    }
                    else if (total < #C#)
                    {
                        total -= #B#;
                    }
                    else
                    {
                        total ^= i;
                    }
                }

                while (total > #C#)
                {
                    total /= 2;
                    if (total == #A#)
                    {
                        break;
                    }
                }

                return total;
            }

            private static string Name#N#(int kind)
            {
                switch (kind)
                {
                    case 0:
                        return "nothing #A#";
                    case 1:
                        return "one";
                    case #B#:
                        return $"some {kind}";
                    default:
                        break;
                }

                string name = kind > #C# ? "many" : "few";
                return name + kind.ToString();
            }

            private static int Checked#N#(int value)
            {
                try
                {
                    if (value == #C#)
                    {
                        throw new InvalidOperationException("#A#");
                    }

                    return checked(value * #A#);
                }
                catch (OverflowException)
                {
                    return int.MaxValue;
                }
                finally
                {
                    s_calls++;
                }
            }

            private static long Query#N#(int seed)
            {
                List<int> numbers = new();
                for (int i = 0; i < seed; i++)
                {
                    numbers.Add(i * #B# % #C#);
                }

                int[] sorted = numbers
                    .Where(number => number != #A#)
                    .Select(number => number + #B#)
                    .OrderBy(number => number)
                    .ToArray();
                return sorted.Length + sorted.FirstOrDefault();
            }

            private static IEnumerable<int> Steps#N#(int seed)
            {
                yield return #A#;
                for (int i = 0; i < seed; i++)
                {
                    if (i == #B#)
                    {
                        yield break;
                    }

                    yield return i + #C#;
                }
            }

            private static async Task<int> Load#N#(int seed)
            {
                int loaded = 0;
                foreach (int step in Steps#N#(seed))
                {
                    await Task.CompletedTask;
                    loaded += step;
                }

                return loaded + s_calls;
            }

    """;

    private const string Calls = """
                sum += Prices#N#(seed) + Name#N#(seed).Length;
                sum += Checked#N#(seed);
                sum += Query#N#(seed);
                sum += Load#N#(seed).GetAwaiter().GetResult();

    """;

    /// <summary>Writes the class with a number.</summary>
    public static string Write(int number)
    {
        StringBuilder text = new("using System.Globalization;\n\nnamespace Generated;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"internal static class Class{number}\n{{\n    private static int s_calls;\n\n    public static long Run(int seed)\n    {{\n        long sum = seed;\n");
        for (int i = 0; i < Repetitions; i++)
        {
            text.Append(Fill(Calls, number, i));
        }

        text.Append("        return sum;\n    }\n");
        for (int i = 0; i < Repetitions; i++)
        {
            text.Append(Fill(Members, number, i));
        }

        return text.Append("}\n").ToString();
    }

    private static string Fill(string template, int number, int repetition)
    {
        int mixed = ((number * Repetitions) + repetition) * 7919 % 10_007;
        return template
            .Replace("#N#", repetition.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("#A#", ((mixed % 89) + 3).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("#B#", ((mixed % 13) + 4).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("#C#", ((mixed % 997) + 100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
