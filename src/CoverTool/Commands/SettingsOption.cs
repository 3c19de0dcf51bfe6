using System.CommandLine;

namespace CoverTool.Commands;

/// <summary>Names the settings file of a command; commands without this option do not look for one.</summary>
internal sealed class SettingsOption : Option<string?>
{
    public SettingsOption()
        : base("--config")
    {
        HelpName = "FILE";
        Description = "The settings file (default: the next covertool.json from the working directory upwards).";
    }
}
