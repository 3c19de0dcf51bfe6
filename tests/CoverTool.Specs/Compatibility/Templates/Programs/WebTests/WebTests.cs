using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace WebTests;

public sealed class DoubleTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    [Theory]
    [InlineData(1, "2")]
    [InlineData(21, "42")]
    public async Task A_number_is_doubled(int number, string expected) =>
        Assert.Equal(expected, await factory.CreateClient().GetStringAsync($"double/{number}"));
}
