namespace Warehouse.Integration.Tests;

public class WarehouseToolTests
{
    private static readonly string OrderFile = WarehouseProcess.InOutput("TestData", "orders.txt");

    [Test]
    public async Task The_report_of_a_day()
    {
        WarehouseProcess.Outcome outcome = await WarehouseProcess.RunAsync(["report", OrderFile]);

        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.ExitCode, Is.Zero);
        Assert.That(outcome.Lines, Is.EqualTo(new[]
        {
            "skipped: order 104 is on hold",
            "Day: 4, turnover 950.60",
            "  North: 1",
            "  South: 2",
            "  Overseas: 1",
            "  Miller       401.72 (middle)",
            "  Chandler     318.50 (middle)",
            "  Smith & Dau~ 230.38 (middle)",
            "  CD-0010: last one",
            "  EF-0003: last one",
        }));
    }

    [Test]
    public async Task A_plan_is_made_in_an_empty_environment()
    {
        WarehouseProcess.Outcome outcome = await WarehouseProcess.RunAsync(["plan", "7"], clearEnvironment: true);

        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.ExitCode, Is.Zero);
        Assert.That(outcome.Lines, Is.EqualTo(new[]
        {
            "Bicycle: 2",
            "Van: 5",
            "Ship: 2",
            "9 parcels on 2 tours",
        }));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_an_error()
    {
        WarehouseProcess.Outcome outcome = await WarehouseProcess.RunAsync(["report", OrderFile + ".missing"]);

        Assert.That(outcome.ExitCode, Is.EqualTo(3));
        Assert.That(outcome.Error, Does.Contain("orders.txt.missing"));
        Assert.That(outcome.Lines, Is.Empty);
    }
}
