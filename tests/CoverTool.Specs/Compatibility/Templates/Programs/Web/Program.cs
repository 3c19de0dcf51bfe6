WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
WebApplication app = builder.Build();
app.MapGet("/double/{number:int}", (int number) => number * 2); // mark double
app.MapGet("/forgotten", () =>
{
    return "forgotten"; // mark forgotten
});
if (Environment.GetEnvironmentVariable("READY") is { } ready)
{
    app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => Web.Visitor.VisitAsync(app.Urls.First(), ready)));
}

app.Run();

public partial class Program;
