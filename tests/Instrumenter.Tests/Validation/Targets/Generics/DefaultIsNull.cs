/// <summary>Whether the default of a type parameter is null, where it makes no difference.</summary>
static class DefaultIsNull
{
    static T Either<T>()
    {
        if (default(T) is null) // hits 3, branches 2/2
        {
        }

        return default;
    }

    static void Main()
    {
        Console.WriteLine(Either<string>() ?? "nothing"); // hits 1, branches 1/2
        Console.WriteLine(Either<int>()); // hits 1
        Console.WriteLine(Either<long>()); // hits 1
    }
}
