using Mono.Cecil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>The fields that the attaching code works on.</summary>
/// <param name="Counters">A thread's counters.</param>
/// <param name="Scratch">Counters that nobody reads, for threads that cannot have a section.</param>
/// <param name="Attach">The collector's answer to the registration.</param>
internal sealed record AttachFields(FieldDefinition Counters, FieldDefinition Scratch, FieldDefinition Attach);
