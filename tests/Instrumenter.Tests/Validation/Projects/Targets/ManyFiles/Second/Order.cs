namespace First
{
    public sealed partial class Order
    {
        partial void Changed(string text)
        {
            if (text.Length == 1)                           // hits 1, branches 1/2
                _texts.Add("changed");                      // hits 1
        }

        public partial int Count => _texts.Count;           // hits 1
    }
}

namespace Second
{
    public static class Order
    {
        public static string Describe(int times)
        {
            Texts texts = [];                               // hits 1
            for (int i = 0; i < times; i++)                 // branches 2/2
                texts.Add("x");                             // hits 3
            return string.Concat(texts);                    // hits 1
        }
    }
}
