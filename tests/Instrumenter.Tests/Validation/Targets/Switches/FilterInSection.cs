// The filter of a catch in a section is no clause of a label.
static class FilterInSection
{
    static void Chosen(int number, bool flag)
    {
        switch (number)                                                   // hits 5, branches 3/4
        {
            case 1:
            case 2:
                try
                {
                    throw new ArgumentException("in a section");          // hits 3
                }
                catch (ArgumentException) when (number > (flag ? 1 : throw new InvalidOperationException("in a filter"))) // hits 3, branches 4/4
                {
                    Console.WriteLine("filtered");                        // hits 1
                }
                catch (ArgumentException)
                {
                    Console.WriteLine("caught");                          // hits 2
                }

                break;
            case 3 when flag:                                             // hits 1, branches 1/2
                Console.WriteLine("three");                               // hits 0
                break;
            default:
                Console.WriteLine("another");                             // hits 2
                break;
        }
    }

    static void Main()
    {
        foreach ((int number, bool flag) in new[] { (1, true), (1, false), (2, true), (3, false), (4, false) })
        {
            Chosen(number, flag);                                         // hits 5
        }
    }
}
