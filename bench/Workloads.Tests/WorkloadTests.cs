using System.Reflection;

namespace CoverTool.Workloads.Tests;

/// <summary>Runs the workloads: twice each, or, where a <see cref="TimingRequest"/> is in the environment, often enough to time them.</summary>
public sealed class WorkloadTests
{
    private static readonly TimingRequest? Request = TimingRequest.Read();

    private static readonly string[] Workloads = [.. typeof(IWorkload).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IWorkload)) && type.IsClass && (Request is null || Request.Wants(type.Name)))
        .Select(type => type.Name)
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Workloads];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workload_has_the_same_outcome_each_time(string name)
    {
        Type type = typeof(IWorkload).Assembly.GetType($"{typeof(IWorkload).Namespace}.{name}", throwOnError: true)!;
        TimedWorkload workload = new((IWorkload)Activator.CreateInstance(type)!);
        workload.Repeat(2);
        if (Request is not null)
        {
            workload.WarmUp();
            long[] batches = [.. Enumerable.Range(0, Request.Batches).Select(_ => workload.TimeBatch())];
            File.AppendAllText(Request.Path, workload.Line(name, batches));
        }

        Assert.True(workload.Outcome.Marked > 0);
    }

    [Fact]
    public void A_workload_has_one_marked_line()
    {
        string folder = typeof(WorkloadTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(setting => setting.Key == "Sources").Value!;
        Assert.All(Workloads, name => Assert.Single(File.ReadLines(Path.Combine(folder, $"{name}.cs")), line => line.EndsWith("// marked", StringComparison.Ordinal)));
    }
}
