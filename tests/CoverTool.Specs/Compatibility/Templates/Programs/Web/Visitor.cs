namespace Web;

public static class Visitor
{
    public static async Task VisitAsync(string url, string ready)
    {
        using HttpClient client = new() { BaseAddress = new Uri(url) };
        for (int i = 0; i < 3; i++)
        {
            Console.WriteLine(await client.GetStringAsync($"double/{i}")); // mark visit
        }

        File.WriteAllText(ready, "");
    }
}
