namespace Exclusions.Migrations;

internal static class First
{
    public static int Apply()
    {
        return 3; // +
    }
}
