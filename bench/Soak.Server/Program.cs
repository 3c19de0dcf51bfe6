using CoverTool.Soak.Server;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
WebApplication app = builder.Build();
app.MapGet("/price/{amount:int}", (int amount) => Prices.Of(amount));
app.MapGet("/counts", () => $"{Prices.Calls} {Prices.Discounts}");
app.MapGet("/memory", () => $"{Environment.WorkingSet}");
app.MapGet("/stop", app.Lifetime.StopApplication);
await app.StartAsync();
Console.WriteLine($"listening on {app.Urls.First()}");
await app.WaitForShutdownAsync();
Console.WriteLine($"counts {Prices.Calls} {Prices.Discounts}");
