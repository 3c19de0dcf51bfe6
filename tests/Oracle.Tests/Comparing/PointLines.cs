using System.Reflection.Metadata;

namespace CoverTool.Oracle.Tests.Comparing;

/// <summary>The lines on which the compiler's symbols have a statement.</summary>
internal static class PointLines
{
    public static HashSet<int> Of(string symbolsPath)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbolsPath));
        MetadataReader reader = provider.GetMetadataReader();
        return [.. reader.MethodDebugInformation
            .SelectMany(method => reader.GetMethodDebugInformation(method).GetSequencePoints())
            .Where(point => !point.IsHidden)
            .Select(point => point.StartLine)];
    }
}
