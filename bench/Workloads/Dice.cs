namespace CoverTool.Workloads;

/// <summary>Numbers that look random and are the same in every run.</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = seed;

    /// <summary>A number from 0 up to, and without, <paramref name="sides"/>.</summary>
    public int Roll(int sides)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)sides);
    }
}
