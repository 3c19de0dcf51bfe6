namespace CoverTool.Specs.Running;

/// <summary>A test of the native program, where there is a C compiler to link it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    private static readonly string[] Compilers = ["clang", "gcc"];

    public NativeFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!folders.Any(folder => Compilers.Any(compiler => File.Exists(Path.Combine(folder, compiler)))))
        {
            Skip = "a native program needs clang or gcc";
        }
    }
}
