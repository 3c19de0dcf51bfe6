using System.CommandLine;

namespace CoverTool.Commands;

/// <summary>An option that names a folder: in a settings file its path starts at the file, and not at the working directory.</summary>
internal sealed class FolderOption(string name) : Option<string>(name);
