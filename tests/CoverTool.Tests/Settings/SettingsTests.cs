using System.CommandLine;
using System.Text.Json;
using CoverTool.Commands;
using CoverTool.Data;
using CoverTool.Settings;

namespace CoverTool.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SettingOrigins _origins = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Settings_are_found_from_the_working_directory_upwards()
    {
        _folder.Write("covertool.json", """{ "output": "out" }""");
        string below = Directory.CreateDirectory(_folder["src/Shop"]).FullName;
        Assert.Equal(_folder["out"], Value("--output", below, "run", "--", "x"));
    }

    [Fact]
    public void The_nearest_file_is_the_one()
    {
        _folder.Write("covertool.json", """{ "output": "far", "quiet": true }""");
        _folder.Write("src/covertool.json", """{ "output": "near" }""");
        Assert.Equal(_folder["src/near"], Value("--output", _folder["src"], "run", "--", "x"));
        Assert.Null(_origins.Of("--quiet"));
    }

    [Fact]
    public void A_repository_ends_the_search()
    {
        _folder.Write("covertool.json", """{ "output": "far" }""");
        Directory.CreateDirectory(_folder["repository/.git"]);
        Assert.Equal("coverage", Value("--output", _folder["repository"], "run", "--", "x"));
    }

    [Fact]
    public void The_command_line_wins()
    {
        _folder.Write("covertool.json", "{\n  \"output\": \"out\",\n  \"exclude-file\": [\"*.g.cs\", \"a b.cs\"]\n}");
        ParseResult parsed = Parse(_folder.Location, "run", "--output", "mine", "--", "x");
        Assert.Equal("mine", parsed.GetValue<string>("--output"));
        Assert.Equal(["*.g.cs", "a b.cs"], parsed.GetValue<string[]>("--exclude-file")!);
        Assert.Equal("command line", _origins.Of("--output"));
        Assert.EndsWith("covertool.json:3", _origins.Of("--exclude-file"), StringComparison.Ordinal);
        Assert.Null(_origins.Of("--format"));
    }

    [Fact]
    public void The_measured_command_is_left_alone()
    {
        _folder.Write("covertool.json", """{ "quiet": true }""");
        ParseResult parsed = Parse(_folder.Location, "run", "run", "--quiet=false", "-q");
        Assert.Equal(["run", "--quiet=false", "-q"], parsed.GetValue<string[]>("COMMAND")!);
        Assert.True(parsed.GetValue<bool>("--quiet"));
    }

    [Theory]
    [InlineData("run", "-v", "x", "--output=y", "--quiet:false", "--fail-under-line", "80")]
    [InlineData("run", "--output", "run", "x", "--output=y", "--quiet:false", "--fail-under-line", "80")]
    [InlineData("run", "x", "--output=y", "--quiet:false", "--fail-under-line", "80")]
    [InlineData("run", "--exclude-file", "a", "--exclude-file", "x", "x", "--output=y", "--quiet:false", "--fail-under-line", "80")]
    [InlineData("run", "--exclude-file", "a", "--exclude-file", "b", "--", "x", "--output=y", "--quiet:false", "--fail-under-line", "80")]
    [InlineData("run", "--", "x", "--output=y", "--quiet:false", "--fail-under-line", "80")]
    public void A_command_without_dashes_before_it_keeps_its_words(params string[] arguments) => Assert.Equal(
        ["x", "--output=y", "--quiet:false", "--fail-under-line", "80"], Parse(_folder.Location, arguments).GetValue<string[]>("COMMAND")!);

    [Fact]
    public void Values_look_like_no_option()
    {
        _folder.Write("covertool.json", """{ "exclude-type": ["--x", "a=b", "-v"] }""");
        Assert.Equal(["--x", "a=b", "-v"], Parse(_folder.Location, "run", "--", "x").GetValue<string[]>("--exclude-type")!);
    }

    [Fact]
    public void Another_file_can_be_named_and_its_paths_start_at_it()
    {
        _folder.Write("covertool.json", """{ "output": "wrong" }""");
        _folder.Write("ci/strict.json", "\uFEFF{ // strict\n \"output\": \"../out\", \"fail-under-line\": 99.5, }");
        Assert.Equal(_folder["out"], Value("--output", _folder.Location, "run", "--config", "ci/strict.json", "--", "x"));
    }

    [Fact]
    public void Settings_of_run_do_not_disturb_other_commands()
    {
        _folder.Write("covertool.json", """{ "include-tests": true, "format": ["html"], "wait": 3 }""");
        Assert.Empty(Parse(_folder.Location, "report", "x.covertool").Errors);
        Assert.Equal("--format", Assert.Single(Parse(_folder.Location, "report", "x").CommandResult.Children.OfType<System.CommandLine.Parsing.OptionResult>(), result => !result.Implicit).Option.Name);
        Assert.Empty(Parse(_folder.Location, "snapshot").Errors);
    }

    [Theory]
    [InlineData("{ \"outptu\": \"x\" }", 1, "there is no setting \"outptu\"")]
    [InlineData("{\n\n \"fail-under-line\": 101 }", 3, "'101' is not a percentage")]
    [InlineData("{\n \"format\": [\"html\", \"pdf\"] }", 2, "'pdf' is not a report format")]
    [InlineData("{ \"include-tests\": \"maybe\" }", 1, "\"include-tests\" is true or false")]
    [InlineData("{ \"output\": [\"a\", \"b\"] }", 1, "--output")]
    [InlineData("{ \"exclude-file\": \"\" }", 1, "--exclude-file")]
    [InlineData("{ \"wait\": -1 }", 1, "'-1' is no number of seconds")]
    [InlineData("{ \"wait\": null }", 1, "\"wait\" needs a text")]
    [InlineData("{ \"exclude-file\": [[]] }", 1, "\"exclude-file\" needs")]
    [InlineData("{ \"output\": {} }", 1, "\"output\" needs")]
    [InlineData("{ \"quiet\": true,\n \"quiet\": true }", 2, "\"quiet\" is here twice")]
    [InlineData("[]", 1, "a settings file is an object")]
    [InlineData("", 1, "this is not JSON")]
    [InlineData("{ \"output\": ", 1, "this is not JSON")]
    [InlineData("{} {}", 1, "this is not JSON")]
    [InlineData("{ \"output\": \"\\ud800\" }", 1, "this is not JSON")]
    public void Mistakes_are_told_with_their_line(string content, int line, string reason)
    {
        string path = _folder.Write("covertool.json", content);
        CoverException exception = Assert.Throws<CoverException>(() => Parse(_folder.Location, "run", "--", "x"));
        Assert.Equal("CT1021", exception.Code);
        Assert.StartsWith($"{path}({line}): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(
        "CT1021", Assert.Throws<CoverException>(() => Parse(_folder.Location, "run", "--config", "no.json", "--", "x")).Code);

    [Fact]
    public void The_schema_has_the_settings_there_are()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "covertool.schema.json")));
        IEnumerable<string> names = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).Where(name => name != "$schema");
        Command config = CommandLine.Parse(["config"]).CommandResult.Command;
        IEnumerable<string> options = config.Options.Where(option => option is not SettingsOption).Select(option => option.Name[2..]);
        Assert.Equal(options.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    private string? Value(string option, string workingDirectory, params string[] arguments) =>
        Parse(workingDirectory, arguments).GetValue<string>(option);

    private ParseResult Parse(string workingDirectory, params string[] arguments) =>
        new ConfiguredArguments(CommandLine.Root(_origins), _origins).Parse(arguments, workingDirectory);
}
