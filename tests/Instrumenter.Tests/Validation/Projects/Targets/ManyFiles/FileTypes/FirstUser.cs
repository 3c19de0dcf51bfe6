static class FirstUser
{
    public static int Use() => Local.Value(1);              // hits 1
}

file static class Local
{
    public static int Value(int x) => x > 0 ? 10 : 20;      // hits 1, branches 1/2
}
