using Warehouse.Orders;
using Warehouse.Shipping;

namespace Warehouse.Tests;

public class OrderFileParserTests
{
    [Fact]
    public async Task Two_orders_with_notes_and_a_hold()
    {
        OrderFileParser parser = new("day");

        List<Order> orders = await parser.ReadAllAsync(new StringReader(
            """
            # two orders
            order;1;Miller;north;ring twice;or call
            line;AB-0001;3;0.50

            order;2;Smith;South
            line;CD-0010;1;14
            hold
            """));

        Assert.Equal(2, orders.Count);
        Assert.Equal("ring twice or call", orders[0].Note);
        Assert.Equal(Some.Euros(1.5m), orders[0][Some.Screw].Total);
        Assert.Equal(OrderStatus.OnHold, orders[1].Status);
        Assert.Equal(7, parser.LinesRead);
    }

    [Fact]
    public async Task Nothing_is_read_behind_the_end()
    {
        OrderFileParser parser = new("day");

        List<Order> orders = await parser.ReadAllAsync(new StringReader("order;1;Miller;overseas\nend\nrubbish"));

        Assert.Equal(Zone.Overseas, Assert.Single(orders).Zone);
        Assert.Equal(2, parser.LinesRead);
    }

    [Fact]
    public async Task A_lenient_parser_counts_what_it_skips()
    {
        OrderFileParser parser = new("day", lenient: true);

        await parser.ReadAllAsync(new StringReader("order;1;Miller;north\ncolour;red\nline;AB-0001\n"));

        Assert.Equal(2, parser.RecordsSkipped);
    }

    [Theory]
    [InlineData("line;AB-0001;1;1", "day(1): a line needs an order before it")]
    [InlineData("order;x;Miller;north", "day(1): 'x' is not a number")]
    [InlineData("order;4294967296;Miller;north", "day(1): '4294967296' is too large")]
    [InlineData("order;1;Miller;west", "day(1): 'west' is not a zone")]
    [InlineData("order;1", "day(1): an order has 4 fields or more, not 2")]
    [InlineData("# first\norder;1;Miller;north\nline;AB-1;1;1", "day(3): 'AB-1' is not a SKU")]
    [InlineData("order;1;Miller;north\ncolour;red", "day(2): unknown record 'colour'")]
    public async Task A_broken_record_is_named(string text, string message)
    {
        OrderFileParser parser = new("day");

        OrderFormatException problem = await Assert.ThrowsAsync<OrderFormatException>(
            () => parser.ReadAllAsync(new StringReader(text)));

        Assert.Equal(message, problem.Message);
        Assert.Equal(problem.LineNumber, parser.LinesRead);
    }

    [Fact]
    public async Task Reading_stops_when_the_reader_is_left()
    {
        OrderFileParser parser = new("day");
        StringReader text = new("order;1;Miller;north\norder;2;Smith;north\norder;3;Baker;north\n");

        await foreach (Order order in parser.ReadAsync(text))
        {
            Assert.Equal(1, order.Id);
            break;
        }

        Assert.Equal(2, parser.LinesRead);
    }

    [Fact]
    public async Task A_cancelled_reader_reads_nothing()
    {
        OrderFileParser parser = new("day");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => parser.ReadAllAsync(new StringReader("end"), new CancellationToken(canceled: true)));

        Assert.Equal(0, parser.LinesRead);
    }
}
