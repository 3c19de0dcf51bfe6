static class TuplePatterns
{
    enum State { Open, Closed, Locked }

    enum Event { Push, Pull, Turn }

    static void Main()
    {
        Console.WriteLine(Next(State.Open, Event.Push, false));
        Console.WriteLine(Next(State.Closed, Event.Turn, true));
        Console.WriteLine(Next(State.Closed, Event.Turn, false));
        Console.WriteLine(Game("rock", "paper"));
        Console.WriteLine(Game("rock", "rock"));
        Console.WriteLine(Sign(3, -4));
        Console.WriteLine(Sign(0, 5));
        Console.WriteLine(Test(1, "b"));
        Console.WriteLine(Test(2, "b"));
    }

    static State Next(State state, Event @event, bool hasKey) =>
        (state, @event, hasKey) switch                          // hits 3, branches 3/5
        {
            (State.Open, Event.Push, _) => State.Closed,        // hits 1
            (State.Closed, Event.Pull, _) => State.Open,        // not covered
            (State.Closed, Event.Turn, true) => State.Locked,   // hits 1
            (State.Locked, Event.Turn, true) => State.Closed,   // not covered
            _ => state,                                         // hits 1
        };

    static string Game(string first, string second)
    {
        return (first, second) switch                           // hits 2, branches 2/5
        {
            ("rock", "scissors") => "first",                    // not covered
            ("rock", "paper") => "second",                      // hits 1
            ("paper", "rock") => "first",                       // not covered
            var (a, b) when a == b => "nobody",                 // hits 1, branches 1/2
            _ => "unknown",                                     // not covered
        };
    }

    static int Sign(int x, int y) =>
        (x, y) switch                                           // hits 2, branches 2/4
        {
            (> 0, > 0) => 1,                                    // not covered
            (> 0, < 0) => -1,                                   // hits 1
            (0, _) or (_, 0) => 0,                              // hits 1
            _ => 2,                                             // not covered
        };

    static bool Test(int x, string s) => (x, s) is (1, "a" or "b");     // hits 2, branches 2/2
}
