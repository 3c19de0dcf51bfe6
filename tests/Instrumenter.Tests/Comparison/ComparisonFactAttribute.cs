namespace CoverTool.Instrumenter.Tests.Comparison;

/// <summary>
/// A test that runs other tools over all targets. It takes minutes and says nothing of CoverTool, so it runs only where the
/// variable names the folder that the lists go to.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ComparisonFactAttribute : FactAttribute
{
    public const string Variable = "COVERTOOL_COMPARISON";

    public ComparisonFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"set {Variable} to the folder for the results";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable);
}
