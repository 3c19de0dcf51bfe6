namespace CoverTool.Workloads;

/// <summary>Many small objects that do not live long.</summary>
public sealed class BinaryTrees : IWorkload
{
    private const int Depth = 13;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long count = 0;
        for (int i = 0; i < 4; i++)
        {
            count += Tree.Grow(Depth).Count();
        }

        return new Outcome(count, 4 * ((1L << (Depth + 1)) - 1));
    }

    private sealed class Tree
    {
        private Tree? _left;
        private Tree? _right;

        public static Tree Grow(int depth)
        {
            Tree tree = new(); // marked
            if (depth > 0)
            {
                tree._left = Grow(depth - 1);
                tree._right = Grow(depth - 1);
            }

            return tree;
        }

        public long Count() => 1 + (_left?.Count() ?? 0) + (_right?.Count() ?? 0);
    }
}
