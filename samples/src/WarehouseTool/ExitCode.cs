namespace WarehouseTool;

internal static class ExitCode
{
    public const int Success = 0;
    public const int Usage = 1;
    public const int BadInput = 2;
    public const int NoInput = 3;
    public const int OutOfStock = 4;
}
