namespace CoverTool.Selection;

/// <summary>
/// The modules that test projects make, known by their file names: a test project that references another one has a copy of
/// it in its own output. Safe to use from several threads.
/// </summary>
internal sealed class TestProjects
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string targetPath)
    {
        lock (_gate)
        {
            _names.Add(Path.GetFileName(targetPath));
        }
    }

    public bool Contains(string modulePath)
    {
        lock (_gate)
        {
            return _names.Contains(Path.GetFileName(modulePath));
        }
    }
}
