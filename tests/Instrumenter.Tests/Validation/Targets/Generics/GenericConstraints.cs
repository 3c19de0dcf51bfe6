using System.Runtime.CompilerServices;

static class GenericConstraints
{
    enum Level { Low, High }

    static void Main()
    {
        Console.WriteLine(New<Random>() is not null);               // hits 1, branches 1/2
        Console.WriteLine(Name(Level.High));                        // hits 1
        Console.WriteLine(Size<int>() + Size<long>());              // hits 1
        Console.WriteLine(Invoke<Func<int>>(() => 5));              // hits 1, fully covered
        Console.WriteLine(Larger(3, 4) + Larger(6, 5));             // hits 1
        Console.WriteLine(Length<ReadOnlySpan<char>>("span"));      // hits 1
        Console.WriteLine(Nullable(5) is null);                     // hits 1, branches 1/2
    }

    static T New<T>() where T : new() => new T();                   // hits 1, branches 0/0

    static string Name<T>(T value) where T : struct, Enum =>
        Enum.IsDefined(value) ? value.ToString() : "?";             // hits 1, branches 1/2

    static int Size<T>() where T : unmanaged
    {
        return Unsafe.SizeOf<T>();                                  // hits 2
    }

    static object? Invoke<T>(T function) where T : Delegate =>
        function.DynamicInvoke();                                   // hits 1

    static T Larger<T>(T a, T b) where T : IComparable<T>
    {
        if (a.CompareTo(b) > 0)                                     // hits 2, branches 2/2
            return a;                                               // hits 1
        return b;                                                   // hits 1
    }

    static string Length<T>(T value) where T : allows ref struct
    {
        return typeof(T).Name[..4];                                 // hits 1
    }

    static T? Nullable<T>(T value) where T : struct =>
        value.Equals(default(T)) ? null : value;                    // hits 1, branches 1/2
}
