using System.Diagnostics.CodeAnalysis;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine("abc".Half + "abc".Twice() + "abc".First + 5.Half + "abc".Second + new List<int>().Size + string.Blank); // hits 1
    }
}

internal static class Extensions
{
    extension(string text)
    {
        [ExcludeFromCodeCoverage]
        public int Half => text.Length / 2; // excluded

        [ExcludeFromCodeCoverage]
        public int Twice()
        {
            Func<int> lambda = () => text.Length * 2; // excluded
            return lambda(); // excluded
        }

        public char First => text[0]; // hits 1

        public char Second
        {
            [ExcludeFromCodeCoverage]
            get => text[1]; // excluded
        }
    }

    extension(int number)
    {
        public int Half => number / 2; // hits 1
        public int Size => number; // not covered
    }

    extension<T>(List<T> list)
    {
        [ExcludeFromCodeCoverage]
        public int Size => list.Count; // excluded
    }

    extension(string)
    {
        [ExcludeFromCodeCoverage]
        public static string Blank => ""; // excluded
    }
}
