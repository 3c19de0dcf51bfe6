namespace CoverTool.Settings;

/// <summary>Where the options of the command line that is being run got their values.</summary>
internal sealed class SettingOrigins
{
    private readonly Dictionary<string, string> _origins = [];

    /// <summary>The settings file that was read, or null.</summary>
    public string? FilePath { get; set; }

    /// <summary>Says where the value of an option, named with its dashes, is from.</summary>
    public void Add(string option, string origin) => _origins[option] = origin;

    /// <summary>Where the value of an option is from, or null when nobody gave it.</summary>
    public string? Of(string option) => _origins.GetValueOrDefault(option);
}
