[assembly: System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]

Console.WriteLine(Measured.One()); // excluded, hits 1

internal static class Measured
{
    public static int One() => 1; // excluded, hits 1
}
