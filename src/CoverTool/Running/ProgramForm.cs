namespace CoverTool.Running;

/// <summary>What an executable file holds, as far as that keeps its code from being measured.</summary>
internal enum ProgramForm
{
    /// <summary>Nothing known.</summary>
    Other,

    /// <summary>A host with all modules of the application behind it.</summary>
    SingleFile,

    /// <summary>Native code that a .NET application was compiled to: there are no modules.</summary>
    NativeAot,
}
