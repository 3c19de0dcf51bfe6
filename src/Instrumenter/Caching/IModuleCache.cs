namespace CoverTool.Instrumenter.Caching;

/// <summary>Keeps instrumented modules from one run to the next. Safe to use from several threads.</summary>
public interface IModuleCache
{
    /// <summary>What was kept under a key, or null when nothing whole is there.</summary>
    /// <param name="key">64 hexadecimal digits that stand for all that the result depends on.</param>
    public InstrumentedModule? Find(string key);

    /// <summary>Keeps a module, as far as that is possible. Never throws because it is not.</summary>
    public void Keep(string key, InstrumentedModule instrumented);
}
