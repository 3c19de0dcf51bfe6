namespace CoverTool.Specs.Running;

/// <summary>The sample in its Release configuration.</summary>
public sealed class ReleaseSample : IDisposable
{
    internal SampleCopy Copy { get; } = new("Release");

    public void Dispose() => Copy.Dispose();
}
