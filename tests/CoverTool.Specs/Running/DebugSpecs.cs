namespace CoverTool.Specs.Running;

/// <summary>The specs that share one built sample, and therefore run one after the other.</summary>
[CollectionDefinition(nameof(DebugSpecs))]
public sealed class DebugSpecs : ICollectionFixture<DebugSample>;
