namespace Warehouse.Orders;

public enum OrderStatus
{
    Received,
    Checked,
    Reserved,
    Packed,
    Shipped,
    OnHold,
    Cancelled,
}
