static class PrimaryConstructors
{
    class Named(string name)                                        // hits 3
    {
        public string Name { get; } = name.Trim();                  // hits 3

        public virtual string Describe() => $"named {name}";        // hits 1
    }

    sealed class Aged(string name, int age) : Named(name)           // hits 2
    {
        private readonly bool _isOld = age > 60;                    // hits 2, branches 0/0

        public Aged() : this("nobody", 0)                           // hits 1
        {
            Console.WriteLine("default");                           // hits 1
        }

        public override string Describe() => _isOld ? $"old {Name}" : $"{Name} of {age++}";     // hits 3, branches 2/2
    }

    struct Point(int x, int y)                                      // no code
    {
        public readonly int Sum => x + y;                           // hits 1

        public void Move(int dx) => x += dx;                        // hits 1
    }

    sealed class Empty();                                           // hits 1

    sealed class Never(int x)                                       // not covered
    {
        public int X => x;                                          // not covered
    }

    static void Main()
    {
        Aged old = new("Ann ", 70);                                 // hits 1
        Console.WriteLine(old.Describe());                          // hits 1
        Aged young = new();                                         // hits 1
        Console.WriteLine(young.Describe() + young.Describe());     // hits 1
        Console.WriteLine(new Named("x").Describe());               // hits 1
        Point point = new(1, 2);                                    // hits 1
        point.Move(5);                                              // hits 1
        Console.WriteLine(point.Sum);                               // hits 1
        Console.WriteLine(new Empty().ToString());                  // hits 1
    }
}
