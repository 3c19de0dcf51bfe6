namespace CoverTool.Specs.Compatibility;

/// <summary>The matrix has the machine for itself: its rows build, and some wait for signals.</summary>
[CollectionDefinition(nameof(CompatibilityMatrix), DisableParallelization = true)]
public sealed class CompatibilityMatrix : ICollectionFixture<FixtureShelf>;
