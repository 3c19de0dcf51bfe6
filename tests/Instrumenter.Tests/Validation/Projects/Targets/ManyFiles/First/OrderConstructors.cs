namespace First;

public sealed partial class Order
{
    private readonly string _end = "end";                   // hits 1

    public Order(string text)                               // hits 1
    {
        _texts.Add(Start + text);                           // hits 1
        Changed(text);                                      // hits 1
    }

    public Order(int number)
        : this(number.ToString())                           // not covered
    {
    }

    public partial string Describe() =>
        Count > 3 ? "many" : string.Join(',', _texts) + _end;           // hits 1, branches 1/2
}
