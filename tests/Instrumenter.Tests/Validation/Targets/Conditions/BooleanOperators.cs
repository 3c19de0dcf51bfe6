static class BooleanOperators
{
    sealed class Answer(int value)
    {
        private int Value { get; } = value;                 // hits 3

        public static bool operator true(Answer a) =>
            a.Value > 0;                                    // hits 4

        public static bool operator false(Answer a) =>
            a.Value <= 0;                                   // hits 2

        public static Answer operator &(Answer a, Answer b) =>
            new(Math.Min(a.Value, b.Value));                // hits 1

        public static Answer operator |(Answer a, Answer b) =>
            new(Math.Max(a.Value, b.Value));                // not covered
    }

    static void Main()
    {
        Answer yes = new(1), no = new(0);                   // hits 1
        Console.WriteLine(If(yes));
        Console.WriteLine(If(no));
        Console.WriteLine(And(no, yes));
        Console.WriteLine(And(yes, no));
    }

    static string If(Answer a)
    {
        if (a)                                              // hits 2, branches 2/2
            return "yes";                                   // hits 1
        return "no";                                        // hits 1
    }

    // The first operand is asked whether it is false; the second decides whether the condition is true.
    static string And(Answer a, Answer b)
    {
        if (a && b)                                         // hits 2, branches 3/4
            return "both";                                  // not covered
        return "not both";                                  // hits 2
    }
}
