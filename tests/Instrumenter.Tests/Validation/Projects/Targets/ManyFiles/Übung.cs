static class Übung
{
    public static string Größe(int länge)
    {
        return länge > 3 ? "groß" : "klein";                // hits 1, branches 1/2
    }
}
