namespace Worker;

public sealed class Ticks : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (int i = 0; i < 5; i++)
        {
            await Task.Yield(); // mark tick
        }

        File.WriteAllText(Environment.GetEnvironmentVariable("READY")!, "");
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        finally
        {
            Console.WriteLine("Stopped after five."); // mark stopped
        }
    }
}
