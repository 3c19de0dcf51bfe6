static class WithSpace
{
    public static int Half(int x)
    {
        if (x % 2 == 1)                                     // hits 1, branches 1/2
            x--;                                            // hits 1
        return x / 2;                                       // hits 1
    }
}
