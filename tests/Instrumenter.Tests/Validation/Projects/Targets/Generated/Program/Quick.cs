static class Quick
{
    public static int Answer(Machine machine, int value)
    {
        ArgumentNullException.ThrowIfNull(machine);         // hits 3
        return value % 2 == 0 ? value : 0;                  // hits 3, branches 2/2
    }
}
