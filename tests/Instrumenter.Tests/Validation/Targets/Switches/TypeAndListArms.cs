static class TypeAndListArms
{
    abstract record Rule
    {
        public sealed record Volume(int FromUnits, int Percent) : Rule;

        public sealed record Loyalty(string Customer, int Percent) : Rule;

        public sealed record Clearance(int Sku, int PerPiece) : Rule;

        public sealed record Other : Rule;
    }

    static void Main()
    {
        Console.WriteLine(Sum(3, "c", [new Rule.Volume(2, 10), new Rule.Volume(20, 10), new Rule.Clearance(1, 2)]));
        Console.WriteLine(Header(["a", "b", "c", "d"]));
        Console.WriteLine(Header(["a", "b", "c", "d", "e"]));
        Console.WriteLine(Header(["a", "b", ""]));
        Console.WriteLine(Command(["plan", "x"]));
        Console.WriteLine(Command([]));
    }

    static int Sum(int units, string customer, Rule[] rules)
    {
        int[] lines = [1, 2];
        return rules.Sum(Apply);

        int Apply(Rule rule) => rule switch                                         // debug: hits 3, debug: branches 3/4
        {
            Rule.Volume { FromUnits: var from, Percent: var percent } when units >= from => units * percent,    // branches 2/2
            Rule.Loyalty loyalty when loyalty.Customer == customer => units * loyalty.Percent,                  // branches 0/2
            Rule.Clearance(var sku, var perPiece) => lines                          // hits 1
                .Where(line => line == sku)
                .Select(line => perPiece * line)
                .Aggregate(0, (total, next) => total + next),
            _ => 0,                                                                 // hits 1
        };
    }

    static string Header(string[] fields) => fields switch                         // hits 3, branches 3/4
    {
        [_, var id, { Length: > 0 } customer, var zone] => id + customer + zone,    // hits 1
        [_, var id, { Length: > 0 } customer, var zone, .. var notes] =>            //
            string.Join(' ', notes) + id,                             // hits 1
        [_, _, "", ..] => Refused("no customer"),                                   // hits 1
        _ => Refused($"{fields.Length}"),                                           // not covered
    };

    static int Command(string[] args)
    {
        try
        {
            return args switch                                                      // hits 2, branches 2/4
            {
                ["report", var file] => file.Length,                                // not covered
                ["plan", var count] => count.Length,                                // hits 1
                ["wait"] => 3,                                                      // not covered
                _ => 4,                                                             // hits 1
            };
        }
        catch (IOException)
        {
            return 1;                                                               // not covered
        }
    }

    static string Refused(string text) => text;
}
