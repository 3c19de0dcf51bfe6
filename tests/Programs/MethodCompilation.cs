namespace CoverTool.Tests.Programs;

/// <summary>What the runtime's compiler said of one method.</summary>
/// <param name="Method">The type and the signature.</param>
/// <param name="IsCheckable">
/// Whether it could be asked. It cannot when a method is generic, or lies in a generic type, and no type arguments were found
/// that its constraints allow.
/// </param>
/// <param name="Failure">The exception that it raised; null when it compiled the method.</param>
public sealed record MethodCompilation(string Method, bool IsCheckable, Exception? Failure)
{
    public bool Succeeded => IsCheckable && Failure is null;
}
