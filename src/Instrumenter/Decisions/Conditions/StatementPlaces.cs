namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>The tests of a statement and its calls of <c>GetValueOrDefault</c>, in one order.</summary>
internal sealed class StatementPlaces
{
    // For each place, how many tests there are before it; for each test, its place.
    private readonly int[] _testsBefore;
    private readonly List<int> _placeOfTest = [];

    private StatementPlaces(List<int> indexes, HashSet<int> tests)
    {
        Indexes = indexes;
        _testsBefore = new int[indexes.Count + 1];
        for (int place = 0; place < indexes.Count; place++)
        {
            bool isTest = tests.Contains(indexes[place]);
            _testsBefore[place + 1] = _testsBefore[place] + (isTest ? 1 : 0);
            if (isTest)
            {
                _placeOfTest.Add(place);
            }
        }
    }

    /// <summary>The instructions, by their index.</summary>
    public List<int> Indexes { get; }

    public int Count => Indexes.Count;

    public static StatementPlaces Of(StatementCode code) => new([.. code.Tests.Concat(code.Defaults).Order()], [.. code.Tests]);

    public int TestsBefore(int place) => _testsBefore[place];

    /// <summary>The place after some tests, the first of which is the next one from a place on.</summary>
    public int After(int place, int tests) => tests == 0 ? place : _placeOfTest[_testsBefore[place] + tests - 1] + 1;
}
