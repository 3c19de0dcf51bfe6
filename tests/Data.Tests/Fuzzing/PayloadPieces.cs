namespace CoverTool.Data.Tests.Fuzzing;

/// <summary>Receives a payload and remembers where its numbers are: those are written byte by byte, all else in pieces.</summary>
internal sealed class PayloadPieces : MemoryStream
{
    private readonly List<(int Start, int Length)> _numbers = [];
    private bool _goesOn;

    /// <summary>Where each number of the payload starts, and its bytes.</summary>
    public IReadOnlyList<(int Start, int Length)> Numbers => _numbers;

    public override void WriteByte(byte value)
    {
        if (_goesOn)
        {
            _numbers[^1] = (_numbers[^1].Start, _numbers[^1].Length + 1);
        }
        else
        {
            _numbers.Add(((int)Position, 1));
        }

        _goesOn = value >= 0x80;
        base.WriteByte(value);
    }
}
