using System.Text;
using CoverTool.Data;
using CoverTool.Fuzzing;
using CoverTool.Settings;
using Xunit.Abstractions;

namespace CoverTool.Tests.Fuzzing;

/// <summary>Settings files of any bytes are read or refused with a code.</summary>
public sealed class SettingsFuzzTests(ITestOutputHelper output)
{
    private static readonly byte[][] Files =
    [
        Encoding.UTF8.GetBytes("{ \"output\": \"coverage\", \"fail-under-line\": 80.5, \"quiet\": true }"),
        Encoding.UTF8.GetBytes("\uFEFF{\r\n  // why\r\n  \"exclude-file\": [\"**/Über/**\", \"\\u00e4.cs\"],\r\n}"),
    ];

    [Fact]
    public void Settings_of_any_bytes_are_read() => new FuzzRun("settings files", output).All(
        mutator => mutator.Mutate(mutator.OneOf(Files), Files),
        Read,
        settings => Assert.All(settings, setting => Assert.True(setting.Line > 0)));

    private static Setting[]? Read(byte[] content)
    {
        try
        {
            return [.. SettingsReader.Read(content, "covertool.json")];
        }
        catch (CoverException exception)
        {
            Assert.Equal("CT1021", exception.Code);
            return null;
        }
    }
}
