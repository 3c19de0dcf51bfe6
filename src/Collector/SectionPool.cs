using System;

namespace CoverTool.Collector;

/// <summary>The sections of one module whose threads have ended. Not thread-safe: <see cref="CounterFiles"/> locks.</summary>
internal sealed unsafe class SectionPool(Guid mapId, SectionPool? next)
{
    private byte*[] _sections = new byte*[4];
    private int _count;

    public Guid MapId { get; } = mapId;

    public SectionPool? Next { get; } = next;

    public byte* Pop() => _count == 0 ? null : _sections[--_count];

    public void Push(byte* section)
    {
        if (_count == _sections.Length)
        {
            byte*[] larger = new byte*[_count * 2];
            for (int i = 0; i < _count; i++)
            {
                larger[i] = _sections[i];
            }

            _sections = larger;
        }

        _sections[_count++] = section;
    }
}
