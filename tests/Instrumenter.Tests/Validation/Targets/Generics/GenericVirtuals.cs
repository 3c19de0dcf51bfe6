static class GenericVirtuals
{
    abstract class Visitor
    {
        public abstract TResult Visit<TResult>(Func<string, TResult> make);         // no code

        public virtual string Name<T>() => typeof(T).Name;              // hits 2
    }

    sealed class Upper : Visitor
    {
        public override TResult Visit<TResult>(Func<string, TResult> make)
        {
            return make("UPPER");                                       // hits 2
        }
    }

    sealed class Lower : Visitor
    {
        public override TResult Visit<TResult>(Func<string, TResult> make) => make("lower");    // hits 1

        public override string Name<T>() => base.Name<T>().ToLowerInvariant();      // hits 1
    }

    interface ISource<out T>
    {
        T Get();                                                        // no code

        TOther Or<TOther>(TOther other) => other;                       // hits 1
    }

    sealed class Source : ISource<string>
    {
        public string Get() => "source";                                // hits 1
    }

    static void Main()
    {
        Visitor upper = new Upper(), lower = new Lower();               // hits 1
        Console.WriteLine(upper.Visit(s => s.Length) + lower.Visit(s => s + "!"));  // hits 1, fully covered
        Console.WriteLine(upper.Visit(s =>
        {
            if (s.Length > 3)                                           // hits 1, branches 1/2
                return 'l';                                             // hits 1
            return 's';                                                 // not covered
        }));
        Console.WriteLine(upper.Name<int>() + lower.Name<string>());    // hits 1
        ISource<object> covariant = new Source();                       // hits 1
        Console.WriteLine(covariant.Get());                             // hits 1
        Console.WriteLine(covariant.Or(7));                             // hits 1
        Console.WriteLine(Closure("c")(1));                             // hits 1
    }

    static Func<int, string> Closure<T>(T value) where T : notnull =>
        n => n > 0 ? $"{value}{n}" : "";                                // hits 1, fully covered, branches 1/2
}
