using CoverTool.Specs.Running;

namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Programs: started, stopped by signals, and published in every way.</summary>
internal static class ProgramRows
{
    private const string Words = " one two three";
    private const string Publish = "dotnet publish Programs/Console -v q --use-current-runtime ";
    private const string Worker = "Programs/Worker/bin/Debug/net10.0/Worker";
    private const string Web = "Programs/Web/bin/Debug/net10.0/Web";

    private static readonly Fixture Programs = new("Programs", "Programs/Worker", "Programs/Web", "Programs/WebTests")
    {
        Preparation = "for project in Worker WebTests; do dotnet build -v q Programs/$project; done",
    };

    /// <summary>A program that writes its arguments backwards.</summary>
    public static Fixture Alone { get; } = new("Console", "Programs/Console") { Preparation = "dotnet build -v q Programs/Console" };

    private static readonly Fixture Published = new("Published", "Programs/Console")
    {
        Preparation = $"""
            dotnet publish Programs/Console -v q -o out/dependent
            {Publish} -o out/contained --self-contained
            {Publish} -o out/ready --no-self-contained -p:PublishReadyToRun=true
            {Publish} -o out/trimmed --self-contained -p:PublishTrimmed=true
            {Publish} -o out/single --self-contained -p:PublishSingleFile=true
            {Publish} -o out/small --no-self-contained -p:PublishSingleFile=true
            {Publish} -o out/native -p:PublishAot=true
            """,
    };

    public static IReadOnlyList<Row> All { get; } =
    [
        Console("program-run", Alone, "dotnet run --project Programs/Console --"),
        Console("program-dll", Alone, "dotnet Programs/Console/bin/Debug/net10.0/Console.dll"),
        Console("program-executable", Alone, "Programs/Console/bin/Debug/net10.0/Console") with { IsUsual = true },
        Host("program-host-terminate", Worker, ProcessGroup.Terminate),
        Host("program-host-interrupt", Worker, ProcessGroup.Interrupt),
        Host("program-host-run-interrupt", "dotnet run --project Programs/Worker", ProcessGroup.Interrupt),
        Server("program-web-terminate", Web, ProcessGroup.Terminate),
        Server("program-web-interrupt", Web, ProcessGroup.Interrupt),
        new("program-web-factory", Programs, "dotnet test Programs/WebTests")
        {
            Results = "2 passed, 0 failed, 0 skipped",
            Hits = "double 2, forgotten 0, visit 0",
        },
        Console("published-dependent", Published, "out/dependent/Console"),
        Console("published-dependent-dll", Published, "dotnet out/dependent/Console.dll"),
        Console("published-contained", Published, "out/contained/Console"),
        Console("published-ready", Published, "out/ready/Console"),
        Unmeasured("published-trimmed", "out/trimmed/Console", "Console.dll: trimmed runtime: the runtime beside it lacks System."),
        Unmeasured("published-single", "out/single/Console", "the program is a single file with its modules inside"),
        Unmeasured("published-single-dependent", "out/small/Console", "the program is a single file with its modules inside"),
        Unmeasured("published-native", "out/native/Console", "the program was compiled to native code (NativeAOT)"),
    ];

    private static Row Console(string name, Fixture fixture, string command) => new(name, fixture, command + Words)
    {
        Results = "",
        ExitCode = 3,
        Prints = ["eno", "owt", "eerht"],
        Hits = "word 3",
    };

    private static Row Unmeasured(string name, string command, string reason) => Console(name, Published, command) with
    {
        Hits = "word -",
        Explains = [reason],
    };

    private static Row Host(string name, string command, int signal) => new(name, Programs, command)
    {
        Signal = signal,
        Results = "",
        Prints = ["Stopped after five."],
        Hits = "tick 5, stopped 1",
    };

    private static Row Server(string name, string command, int signal) => new(name, Programs, command)
    {
        Signal = signal,
        Environment = [("ASPNETCORE_URLS", "http://127.0.0.1:0")],
        Results = "",
        Prints = ["0", "2", "4"],
        Hits = "double 3, visit 3, forgotten 0",
    };
}
