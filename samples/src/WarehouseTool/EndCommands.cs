using System.Runtime.CompilerServices;
using Warehouse.Stock;

namespace WarehouseTool;

/// <summary>Commands that end in other ways than by returning, each after the demo stock was received.</summary>
internal static class EndCommands
{
    /// <summary>Says "ready" and then sleeps until somebody ends the process.</summary>
    public static int Wait(TextWriter output)
    {
        DemoStock.Create();
        output.WriteLine("ready");
        output.Flush();
        Thread.Sleep(TimeSpan.FromMinutes(10));
        return ExitCode.Success;
    }

    public static int Fail()
    {
        Inventory inventory = DemoStock.Create();
        Environment.FailFast($"the stock of {inventory.Count} SKUs is damaged");
        return ExitCode.Success;
    }

    public static int Overflow()
    {
        Inventory inventory = DemoStock.Create();
        return Dig(inventory.Count);
    }

    public static int Crash()
    {
        Inventory inventory = DemoStock.Create();
        throw new InvalidOperationException($"nobody may take any of {inventory.Count} SKUs");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Dig(int depth)
    {
        int deeper = Dig(depth + 1);
        return deeper + depth;
    }
}
