using Warehouse.Orders;

namespace Warehouse.Shipping;

/// <summary>Packs orders into parcels and parcels into tours.</summary>
/// <param name="capacity">The units that fit into one parcel.</param>
public sealed class ShipmentPlanner(int capacity)
{
    public enum Carrier
    {
        Bicycle,
        Van,
        Truck,
        Ship,
    }

    /// <summary>The parcels of the orders, overseas first, numbered from 1.</summary>
    public IReadOnlyList<Parcel> Pack(IEnumerable<Order> orders)
    {
        List<Parcel> parcels = [];
        foreach (Order order in orders.OrderByDescending(Urgency).ThenBy(order => order.Id))
        {
            foreach (int units in Boxes(order.Units))
            {
                parcels.Add(new Parcel(parcels.Count + 1, order.Id, order.Zone, units));
            }
        }

        return parcels;

        static int Urgency(Order order) => order.Zone == Zone.Overseas ? 1 : 0;

        IEnumerable<int> Boxes(int units)
        {
            while (units > 0)
            {
                int box = Math.Min(units, capacity);
                yield return box;
                units -= box;
            }
        }
    }

    public static Carrier Choose(Parcel parcel)
    {
        switch (parcel)
        {
            case (Zone.Overseas, _):
                return Carrier.Ship;
            case (Zone.North, < 1_000):
                return Carrier.Bicycle;
            case (_, var weight) when weight > 10_000:
                return Carrier.Truck;
            default:
                return Carrier.Van;
        }
    }

    /// <summary>Puts parcels on tours of at most <paramref name="maxWeight"/> grams, first fit.</summary>
    /// <exception cref="ArgumentException">A parcel is too heavy for any tour.</exception>
    public static List<List<Parcel>> Tours(IReadOnlyList<Parcel> parcels, int maxWeight)
    {
        List<List<Parcel>> tours = [];
        List<int> loads = [];
        for (int i = 0; i < parcels.Count; i++)
        {
            Parcel parcel = parcels[i];
            if (parcel.Weight > maxWeight)
            {
                throw new ArgumentException($"parcel {parcel.Number} weighs {parcel.Weight} g", nameof(parcels));
            }

            int tour = FirstFit(parcel.Weight);
            if (tour < 0)
            {
                tour = tours.Count;
                tours.Add([]);
                loads.Add(0);
            }

            Load(tour, parcel);
        }

        return tours;

        int FirstFit(int weight) => loads.FindIndex(load => load + weight <= maxWeight);

        void Load(int tour, Parcel parcel)
        {
            tours[tour].Add(parcel.Renumbered(tours[tour].Count + 1));
            loads[tour] += parcel.Weight;
        }
    }
}
