namespace CoverTool.Performance.Workloads;

/// <summary>The settings of Microsoft's collector.</summary>
internal static class MicrosoftSettings
{
    /// <summary>Writes them to a file in a folder and returns its path.</summary>
    public static string Write(string folder, bool isStatic)
    {
        string path = Path.Combine(folder, "microsoft.runsettings");
        File.WriteAllText(path, $"""
            <RunSettings>
              <DataCollectionRunSettings>
                <DataCollectors>
                  <DataCollector friendlyName="Code Coverage" uri="datacollector://Microsoft/CodeCoverage/2.0">
                    <Configuration>
                      <Format>cobertura</Format>
                      <CodeCoverage>
                        <EnableStaticManagedInstrumentation>{isStatic}</EnableStaticManagedInstrumentation>
                        <EnableDynamicManagedInstrumentation>{!isStatic}</EnableDynamicManagedInstrumentation>
                        <EnableStaticNativeInstrumentation>False</EnableStaticNativeInstrumentation>
                        <EnableDynamicNativeInstrumentation>False</EnableDynamicNativeInstrumentation>
                      </CodeCoverage>
                    </Configuration>
                  </DataCollector>
                </DataCollectors>
              </DataCollectionRunSettings>
            </RunSettings>
            """);
        return path;
    }
}
