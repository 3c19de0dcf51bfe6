namespace CoverTool.Workloads;

/// <summary>Calls of overridden methods on a mix of classes.</summary>
public sealed class VirtualCalls : IWorkload
{
    private const int Rounds = 300;
    private readonly Shape[] _shapes = [.. Enumerable.Range(1, 900).Select(i => (i % 3) switch { 0 => (Shape)new Square(i), 1 => new Strip(i), _ => new Disk(i) })];

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long area = 0;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Shape shape in _shapes)
            {
                area += shape.Area(round);
            }
        }

        return new Outcome(area, (long)Rounds * _shapes.Length / 3);
    }

    private abstract class Shape(int size)
    {
        protected int Size { get; } = size;

        public abstract long Area(int scale);
    }

    private sealed class Square(int size) : Shape(size)
    {
        public override long Area(int scale) => (long)Size * Size * scale; // marked
    }

    private sealed class Strip(int size) : Shape(size)
    {
        public override long Area(int scale)
        {
            if (scale == 0)
            {
                return Size;
            }

            return Size + scale;
        }
    }

    private sealed class Disk(int size) : Shape(size)
    {
        public override long Area(int scale) => 3L * Size * Size / (scale + 1);
    }
}
