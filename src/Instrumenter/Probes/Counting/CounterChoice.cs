namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Decides which of the numbers that have to be known are counted by a probe, and of which others each of the rest is the sum.
/// </summary>
/// <remarks>
/// Numbers are only added, never subtracted: what an exception, or the end of the process, takes out of one of them would come up
/// as a wrong figure in another. The most expensive probes go first; what a sum consists of is then kept.
/// </remarks>
internal sealed class CounterChoice
{
    /// <summary>A longer sum costs more, in the module map and in each report, than a probe.</summary>
    private const int MostParts = 12;

    // Numbers that nobody asked for may lead to others, but not through all of a long method.
    private const int MostSteps = 32;

    private readonly FlowCounts _counts;
    private readonly HashSet<int> _counted;
    private readonly Dictionary<int, List<int>> _sums = [];

    // The sums that a counted number is a part of.
    private readonly Dictionary<int, HashSet<int>> _users = [];
    private readonly HashSet<int> _tried = [];

    private CounterChoice(FlowCounts counts, IReadOnlyCollection<int> needed)
    {
        _counts = counts;
        _counted = [.. needed];
    }

    /// <summary>Chooses.</summary>
    /// <param name="counts">What is known of the method.</param>
    /// <param name="needed">The numbers that have to be known, once each, the one with the most expensive probe first.</param>
    public static CounterChoice Of(FlowCounts counts, IReadOnlyCollection<int> needed)
    {
        CounterChoice choice = new(counts, needed);
        foreach (int number in needed)
        {
            choice.TryToAddUp(number);
        }

        return choice;
    }

    /// <summary>Whether a needed number has a probe.</summary>
    public bool IsCounted(int number) => _counted.Contains(number);

    /// <summary>The counted numbers that add up to a needed one: itself, if it is counted.</summary>
    public IReadOnlyList<int> PartsOf(int number) => _counted.Contains(number) ? [number] : _sums[number];

    private void TryToAddUp(int number)
    {
        _counted.Remove(number);
        _tried.Clear();
        if (Derive(number) is { } sum && !sum.Contains(number) && TryToReplace(number, sum))
        {
            _sums.Add(number, sum);
            AddUser(number, sum);
        }
        else
        {
            _counted.Add(number);
        }
    }

    private List<int>? Derive(int number)
    {
        if (_tried.Count == MostSteps || !_tried.Add(number) || !_counts.Sums.Contains(number))
        {
            return null;
        }

        foreach (int[] parts in _counts.Sums[number])
        {
            if (AddUp(parts) is { } sum)
            {
                return sum;
            }
        }

        return null;
    }

    private List<int>? AddUp(int[] parts)
    {
        List<int> sum = [];
        foreach (int part in parts)
        {
            List<int>? found = _counted.Contains(part) ? [part] : _sums.GetValueOrDefault(part) ?? Derive(part);
            if (found is null || sum.Count + found.Count > MostParts)
            {
                return null;
            }

            sum.AddRange(found);
        }

        return sum;
    }

    // Where the number is a part of other sums, its own parts come in its place.
    private bool TryToReplace(int number, List<int> sum)
    {
        if (!_users.TryGetValue(number, out HashSet<int>? users))
        {
            return true;
        }

        if (users.Any(user => _sums[user].Count + (_sums[user].Count(part => part == number) * (sum.Count - 1)) > MostParts))
        {
            return false;
        }

        foreach (int user in users)
        {
            int times = _sums[user].RemoveAll(part => part == number);
            _sums[user].AddRange(Enumerable.Repeat(sum, times).SelectMany(part => part));
            AddUser(user, sum);
        }

        _users.Remove(number);
        return true;
    }

    private void AddUser(int user, List<int> sum)
    {
        foreach (int part in sum)
        {
            if (!_users.TryGetValue(part, out HashSet<int>? users))
            {
                _users.Add(part, users = []);
            }

            users.Add(user);
        }
    }
}
