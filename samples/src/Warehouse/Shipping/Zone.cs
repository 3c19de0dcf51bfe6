namespace Warehouse.Shipping;

public enum Zone
{
    North,
    South,
    Overseas,
}
