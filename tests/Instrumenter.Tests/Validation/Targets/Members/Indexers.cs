static class Indexers
{
    interface ITable
    {
        int this[int row, int column] { get; set; }                 // no code
    }

    sealed class Table : ITable
    {
        private readonly int[] _cells = new int[4];                 // hits 1

        public int Length => _cells.Length;                         // hits 2

        public int this[int row, int column]
        {
            get => _cells[row * 2 + column];                        // hits 1
            set => _cells[row * 2 + column] = value;                // hits 1
        }

        public ref int this[int index] => ref _cells[index];        // hits 4

        public string this[string name]
        {
            get
            {
                if (name == "first")                                // hits 2, branches 2/2
                    return $"{_cells[0]}";                          // hits 1
                throw new KeyNotFoundException(name);               // hits 1
            }
        }

        int ITable.this[int row, int column]
        {
            get => this[row, column] + 1000;                        // hits 1
            set => throw new NotSupportedException();               // not covered
        }
    }

    static void Main()
    {
        Table table = new();                                        // hits 1
        table[1, 1] = 5;                                            // hits 1
        table[0] = 7;                                               // hits 1
        table[0]++;                                                 // hits 1
        ref int last = ref table[^1];                               // hits 1
        Console.WriteLine(last);                                    // hits 1
        Console.WriteLine(((ITable)table)[1, 1]);                   // hits 1
        Console.WriteLine(table["first"]);                          // hits 1
        try { _ = table["second"]; } catch (KeyNotFoundException) { Console.WriteLine("no second"); }       // hits 1, fully covered
        Console.WriteLine(table.Length + table[0]);                 // hits 1
        Table? nothing = Nothing();                                 // hits 1
        Console.WriteLine(nothing?[0]);                             // debug: hits 1, debug: branches 1/2
    }

    static Table? Nothing() => null;                                // hits 1
}
