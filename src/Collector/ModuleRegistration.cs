using System;
using System.IO;
using System.Threading;

namespace CoverTool.Collector;

/// <summary>
/// One instrumented module in this process. The injected code takes the one type of this assembly that others see, registers once, and
/// calls <see cref="Attach"/> on each thread that comes along.
/// </summary>
public sealed unsafe class ModuleRegistration
{
    private static CounterFiles? s_files;

    private readonly CounterFiles _files;
    private readonly Guid _mapId;
    private readonly int _counterCount;

    private ModuleRegistration(CounterFiles files, Guid mapId, int counterCount)
    {
        _files = files;
        _mapId = mapId;
        _counterCount = counterCount;
    }

    /// <summary>Registers a module and returns what its threads call to get their counters.</summary>
    /// <param name="mapId">The module map's identifier in the form <c>N</c>.</param>
    /// <param name="counterCount">How many counters the module has.</param>
    public static Func<nint, nint> Register(string mapId, int counterCount) =>
        new ModuleRegistration(Files(), Guid.ParseExact(mapId, "N"), counterCount).Attach;

    /// <summary>Returns the address of the first counter of this thread's section, or 0 when there is no room for one.</summary>
    /// <param name="scratch">
    /// The address of counters that this thread alone has used while the module was being registered, because that ran
    /// code of the module (an AssemblyLoad handler, say): their hits move to the section. 0 when there are none.
    /// </param>
    private nint Attach(nint scratch)
    {
        long* section = (long*)ThreadSections.Current(_files).Of(_mapId, _counterCount);
        if (section != null && scratch != 0)
        {
            Move((long*)scratch, section);
        }

        return (nint)section;
    }

    private void Move(long* from, long* to)
    {
        for (int i = 0; i < _counterCount; i++)
        {
            to[i] += from[i];
            from[i] = 0;
        }
    }

    private static CounterFiles Files()
    {
        // Two threads may both get here first. The loser's object has not created a file yet and is dropped.
        return s_files ?? Interlocked.CompareExchange(ref s_files, Create(), null) ?? s_files;
    }

    private static CounterFiles Create()
    {
        // The collector lies in the session folder, so it finds its way also where the environment was cleared.
        string session = Path.GetDirectoryName(typeof(ModuleRegistration).Assembly.Location)!;
        return new CounterFiles(Path.Combine(session, "counters"));
    }
}
