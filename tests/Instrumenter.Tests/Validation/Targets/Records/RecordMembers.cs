using System.Text;

static class RecordMembers
{
    record Person(string First, string Last)                        // hits 4
    {
        public string First { get; init; } = First.Trim();          // hits 4

        public virtual bool Equals(Person? other) =>
            other is not null && Last == other.Last;                // hits 3, branches 4/4

        public override int GetHashCode() => Last.GetHashCode();    // not covered

        protected virtual bool PrintMembers(StringBuilder builder)
        {
            builder.Append(First).Append(' ').Append(Last);         // hits 1
            return true;                                            // hits 1
        }

        public void Deconstruct(out string initials) =>
            initials = $"{First[0]}{Last[0]}";                      // not covered

        protected Person(Person original)                           // hits 1
        {
            Console.WriteLine("copied");                            // hits 1
            First = original.First;                                 // hits 1
            Last = original.Last + "*";                             // hits 1
        }
    }

    static void Main()
    {
        Person a = new(" Ada ", "Lovelace");                        // hits 1
        Console.WriteLine(a);                                       // hits 1
        Console.WriteLine(a == new Person("Byron", "Lovelace"));    // hits 1, branches 0/0
        Console.WriteLine(a.Equals(new Person("A", "B")));          // hits 1
        Person copy = a with { First = "Eva" };                     // hits 1
        Console.WriteLine(copy.First + copy.Last);                  // hits 1
        Console.WriteLine(new Person("C", "D").First.Length);       // hits 1
        Console.WriteLine(a != null);                               // hits 1
    }
}
