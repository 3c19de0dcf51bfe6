namespace CoverTool.Workloads;

/// <summary>Records that are copied with changes, compared and hashed.</summary>
public sealed class Records : IWorkload
{
    private const int Changes = 20_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        Position position = new(0, 0, new Heading(0, "north"));
        Position last = position;
        long same = 0;
        for (int i = 0; i < Changes; i++)
        {
            Position next = Move(position, i);
            same += next == last ? 1 : 0;
            same += next.GetHashCode() == (next with { }).GetHashCode() ? 1 : 0;
            last = position;
            position = next;
        }

        return new Outcome((position.X * 31L) + position.Y + same, Changes);
    }

    private static Position Move(Position position, int step)
    {
        Heading heading = position.Heading with { Degrees = (position.Heading.Degrees + (step % 5)) % 360 };
        return position with { X = position.X + (heading.Degrees / 90), Y = position.Y + 1, Heading = heading }; // marked
    }

    private sealed record Position(int X, int Y, Heading Heading);

    private readonly record struct Heading(int Degrees, string Name);
}
