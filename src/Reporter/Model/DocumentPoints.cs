namespace CoverTool.Reporter.Model;

/// <summary>The sequence points of one document, of all builds.</summary>
internal sealed class DocumentPoints(Document document)
{
    public Document Document { get; } = document;

    /// <summary>In no order.</summary>
    public List<PointHit> Points { get; } = [];
}
