using Warehouse.Stock;

namespace WarehouseTool;

/// <summary>The stock that every command starts from.</summary>
internal static class DemoStock
{
    private static readonly (string Sku, int Quantity)[] Deliveries =
    [
        ("AB-0001", 60),
        ("AB-0002", 40),
        ("CD-0010", 30),
        ("EF-0003", 4),
        ("AB-0001", 40),
    ];

    public static Inventory Create()
    {
        Inventory inventory = new();
        foreach (var (sku, quantity) in Deliveries)
        {
            inventory.Receive(Sku.Parse(sku), quantity);
        }

        return inventory;
    }
}
