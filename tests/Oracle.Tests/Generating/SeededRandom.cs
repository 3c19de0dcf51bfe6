// No secrets: the same seed has to give the same program.
#pragma warning disable CA5394

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Choices that are the same for the same seed.</summary>
internal sealed class SeededRandom(int seed)
{
    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public int Next(int from, int below) => _random.Next(from, below);

    /// <param name="percent">How often, of a hundred times.</param>
    public bool Chance(int percent) => _random.Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    /// <summary>A form, the more often the more it weighs.</summary>
    public Form<T> PickWeighted<T>(IReadOnlyList<Form<T>> forms)
        where T : class
    {
        int choice = Next(forms.Sum(form => form.Weight));
        Form<T> form = forms[0];
        for (int i = 0; choice >= 0; i++)
        {
            form = forms[i];
            choice -= form.Weight;
        }

        return form;
    }

    public T PickFrom<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
