static class ValueOperands
{
    sealed class Box
    {
        public bool Field;

        public bool Property { get; set; }

        public static bool Static;
    }

    static void Main()
    {
        Console.WriteLine(Delegate(1, x => x > 0));
        Console.WriteLine(Delegate(1, x => x > 5));
        Console.WriteLine(Generic(1, true));
        Console.WriteLine(Element(1, [true]));
        Console.WriteLine(Member(1, new Box { Property = true }));
        Console.WriteLine(Nullable(1, true));
        Console.WriteLine(Reference(1, ref Box.Static));
        Console.WriteLine(Negated(1, [false]));
        Console.WriteLine(Type(1, "text"));
        Console.WriteLine(Compared(1, null));
        Console.WriteLine(Unboxed(1, true));
        Console.WriteLine(Dynamic(1, true));
        Console.WriteLine(Ternary(1, 2));
        Console.WriteLine(Floating(1, double.NaN));
    }

    static bool Delegate(int a, Func<int, bool> test) => a > 0 && test(a);      // hits 2, branches 3/4

    static bool Generic(int a, bool b) => a > 5 || Same(b);                     // hits 1, branches 2/4

    static T Same<T>(T value) => value;                                         // hits 1

    static bool Element(int a, bool[] array) => a > 0 && array[0];              // hits 1, branches 2/4

    static bool Member(int a, Box box) =>
        a > 0 && box.Property && !box.Field;                                    // hits 1, branches 3/6

    static bool Nullable(int a, bool? b) => a > 0 && b.GetValueOrDefault();     // hits 1, branches 2/4

    static bool Reference(int a, ref bool b) => a > 0 && b;                     // hits 1, branches 2/4

    static bool Negated(int a, bool[] array) => a > 0 && !array[0];             // hits 1, branches 2/4

    static bool Type(int a, object o) => a > 0 && o is string;                  // hits 1, branches 2/4

    static bool Compared(int a, object? o) => a > 5 || o != null;               // hits 1, branches 2/4

    static bool Unboxed(int a, object o) => a > 0 && (bool)o;                   // hits 1, branches 2/4

    static bool Dynamic(int a, dynamic b) => a > 0 && (bool)b;                  // hits 1, branches 2/4

    static bool Ternary(int a, int b) => a > 0 && (b > 1 ? a < b : b > 0);      // hits 1, branches 3/6

    static bool Floating(int a, double d) => a > 0 && d <= 1.0;                 // hits 1, branches 2/4
}
