static class SecondUser
{
    public static int Use() => Local.Value(1) + Local.Value(2);         // hits 1
}

file static class Local
{
    public static int Value(int x)
    {
        return x > 1 ? 30 : 40;                             // hits 2, branches 2/2
    }
}
