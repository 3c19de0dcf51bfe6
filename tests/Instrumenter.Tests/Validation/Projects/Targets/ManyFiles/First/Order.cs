namespace First;

public sealed partial class Order
{
    private readonly Texts _texts = [];                     // hits 1
    private static readonly string Start = "start";         // hits 1

    public partial string Describe();

    partial void Changed(string text);

    public partial int Count { get; }
}
