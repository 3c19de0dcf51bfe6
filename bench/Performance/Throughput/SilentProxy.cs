using System.Reflection;

namespace CoverTool.Performance.Throughput;

/// <summary>Stands for an interface whose methods need do nothing. The runtime derives from it.</summary>
public class SilentProxy : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
}
