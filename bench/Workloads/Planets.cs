namespace CoverTool.Workloads;

/// <summary>Five bodies that attract each other: floating-point arithmetic on fields.</summary>
public sealed class Planets : IWorkload
{
    private const int Steps = 7_000;
    private const int Bodies = 5;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        Body[] bodies = [.. Enumerable.Range(0, Bodies).Select(i => new Body { X = i * 3.1, Y = i * i * 0.7, Z = 1.0 / (i + 1), Mass = 10.0 / (i + 1) })];
        for (int step = 0; step < Steps; step++)
        {
            Advance(bodies, 0.001);
        }

        return new Outcome((long)(bodies.Sum(body => (body.X * body.Y) + body.Z) * 1_000_000), (long)Steps * (Bodies * (Bodies - 1) / 2));
    }

    private static void Advance(Body[] bodies, double time)
    {
        for (int i = 0; i < bodies.Length; i++)
        {
            Body one = bodies[i];
            for (int j = i + 1; j < bodies.Length; j++)
            {
                Body other = bodies[j];
                double x = one.X - other.X;
                double y = one.Y - other.Y;
                double z = one.Z - other.Z;
                double square = (x * x) + (y * y) + (z * z) + 0.01;
                double pull = time / (square * Math.Sqrt(square)); // marked
                one.SpeedX -= x * other.Mass * pull;
                one.SpeedY -= y * other.Mass * pull;
                one.SpeedZ -= z * other.Mass * pull;
                other.SpeedX += x * one.Mass * pull;
                other.SpeedY += y * one.Mass * pull;
                other.SpeedZ += z * one.Mass * pull;
            }
        }

        foreach (Body body in bodies)
        {
            body.X += body.SpeedX * time;
            body.Y += body.SpeedY * time;
            body.Z += body.SpeedZ * time;
        }
    }

    private sealed class Body
    {
        public double X { get; set; }

        public double Y { get; set; }

        public double Z { get; set; }

        public double SpeedX { get; set; }

        public double SpeedY { get; set; }

        public double SpeedZ { get; set; }

        public double Mass { get; init; }
    }
}
