namespace CoverTool.Data;

/// <summary>A process that counted hits.</summary>
/// <param name="Instance">A random identifier made by the process.</param>
/// <param name="Id">The process identifier that the system gave it.</param>
/// <param name="Name">The name of its entry assembly or executable.</param>
/// <param name="StartTime">When counting started in it.</param>
/// <param name="End">How it ended.</param>
/// <param name="LostSections">Counter sections that could not be created: their hits are lost.</param>
public sealed record ProcessEntry(
    Guid Instance,
    int Id,
    string Name,
    DateTimeOffset StartTime,
    ProcessEnd End,
    long LostSections);
