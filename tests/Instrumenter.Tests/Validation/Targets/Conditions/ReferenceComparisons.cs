// A call of ReferenceEquals is a comparison in the code.
interface ITerminal
{
    string T { get; set; }
}

class Node;

class Term : Node, ITerminal
{
    public string T { get; set; }
}

class Rewriter
{
    public bool CopyTrivias => true; // hits 3

    public int M(Node node, Node newNode)
    {
        if (CopyTrivias && !ReferenceEquals(node, newNode) && node is ITerminal nodeTerminal && newNode is ITerminal newNodeTerminal) // hits 3, branches 6/8
        {
            newNodeTerminal.T = nodeTerminal.T; // hits 1
        }

        return 1; // hits 3
    }
}

static class Program
{
    static void Main()
    {
        Node n = new();
        new Rewriter().M(n, n); // hits 1
        new Rewriter().M(new Term(), n); // hits 1
        new Rewriter().M(new Term(), new Term()); // hits 1
    }
}
