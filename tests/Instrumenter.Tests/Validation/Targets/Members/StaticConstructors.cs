using System.Runtime.CompilerServices;

static class StaticConstructors
{
    static class Explicit
    {
        public static readonly int Value = Log("field");            // hits 1

        static Explicit()
        {
            Console.WriteLine("static constructor");                // hits 1
            Other = Value + 1;                                      // hits 1
        }

        public static int Other { get; }                            // no code
    }

    static class Fields
    {
        public const int Constant = 5;                              // no code
        public static int A = Log("a"), B = Log("b");               // hits 1, fully covered
        public static readonly string[] Names = ["x", "y"];         // hits 1
    }

    static class Generic<T>
    {
        public static readonly string Name = typeof(T).Name;        // hits 2
    }

    static class Never
    {
        public static readonly int Value = Log("never");            // not covered
    }

    sealed class Failing
    {
        static Failing()
        {
            Console.WriteLine("failing");                           // hits 1
            throw new InvalidOperationException();                  // hits 1
        }

        public static void Call() => Console.WriteLine("call");     // not covered
    }

    static int Log(string name)
    {
        Console.WriteLine(name);                                    // hits 3
        return name.Length;                                         // hits 3
    }

    [ModuleInitializer]
    internal static void Initialise() => Console.WriteLine("module");       // hits 1

    static void Main()
    {
        Console.WriteLine(Explicit.Other);
        Console.WriteLine(Fields.Constant + Fields.A + Fields.B + Fields.Names.Length);
        Console.WriteLine(Generic<int>.Name + Generic<string>.Name);
        for (int i = 0; i < 2; i++)                                 // hits 3, branches 2/2
        {
            try { Failing.Call(); }                                 // hits 2
            catch (TypeInitializationException) { Console.WriteLine("failed"); }    // hits 2
        }
    }
}
