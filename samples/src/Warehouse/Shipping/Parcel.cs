namespace Warehouse.Shipping;

/// <summary>One box on its way; the weight is in grams.</summary>
public readonly record struct Parcel(int Number, int OrderId, Zone Zone, int Units)
{
    private const int BoxWeight = 350;
    private const int UnitWeight = 120;

    public int Weight => BoxWeight + Units * UnitWeight;

    public Parcel Renumbered(int number) => this with { Number = number };

    public void Deconstruct(out Zone zone, out int weight)
    {
        zone = Zone;
        weight = Weight;
    }
}
