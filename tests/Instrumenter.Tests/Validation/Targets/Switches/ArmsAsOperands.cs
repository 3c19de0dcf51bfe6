/// <summary>A switch expression is the right operand, and the value of the left one is known from a pattern.</summary>
static class ArmsAsOperands
{
    static object s_anything = 5;
    static int s_number = 3;

    static bool Same(bool value) => value;

    static IEnumerable<int> Each(object value)
    {
        Console.WriteLine(Same((s_anything is int number && value switch { int and > 3 => Same(true), string { Length: 2 } => Same(true), _ => s_number > 7 }) || s_number >= s_number switch { 3 => 4, _ => 2 })); // branches 8/11
        yield return s_number;
    }

    static void Main()
    {
        foreach (int i in Each("ab"))                       // branches 2/2
        {
            Console.WriteLine(i);
        }
        foreach (int i in Each("x"))                        // branches 2/2
        {
            Console.WriteLine(i);
        }
        s_anything = "none";
        foreach (int i in Each(4))                          // branches 2/2
        {
            Console.WriteLine(i);
        }
    }
}
