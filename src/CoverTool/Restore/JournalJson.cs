using System.Text.Json.Serialization;

namespace CoverTool.Restore;

/// <summary>Reads and writes journals without reflection, which would cost every run its start.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JournalRecord))]
[JsonSerializable(typeof(JournalOwner))]
internal sealed partial class JournalJson : JsonSerializerContext;
