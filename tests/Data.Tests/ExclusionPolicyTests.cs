namespace CoverTool.Data.Tests;

public sealed class ExclusionPolicyTests
{
    private static readonly ExclusionPolicy Files = new(false, [new(ExclusionKind.ExcludeFile, "a/**"), new(ExclusionKind.IncludeType, "Shop.*")]);
    private static readonly ExclusionPolicy Types = new(true, [new(ExclusionKind.ExcludeType, "*Dto"), new(ExclusionKind.ExcludeFile, "a/**")]);
    private static readonly ExclusionPolicy OtherTypes = new(true, [new(ExclusionKind.IncludeType, "Bank.*")]);

    [Fact]
    public void What_one_run_excludes_is_excluded_from_all()
    {
        ExclusionPolicy merged = ExclusionPolicy.Merge([Files, Types]);
        Assert.False(merged.IncludeGenerated);
        Assert.Equal(["--exclude-file a/**", "--exclude-type *Dto"], merged.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void What_runs_include_adds_up() =>
        Assert.Equal(["--include-type Bank.*", "--include-type Shop.*"], Merge(Files, OtherTypes)[1..]);

    [Fact]
    public void The_order_of_runs_makes_no_difference()
    {
        Assert.Equal(Merge(Files, Types), Merge(Types, Files));
        Assert.Equal(
            ExclusionPolicy.Merge([ExclusionPolicy.Merge([Files, OtherTypes]), Types]).Rules.AsEnumerable(),
            ExclusionPolicy.Merge([Files, ExclusionPolicy.Merge([OtherTypes, Types])]).Rules);
    }

    [Fact]
    public void Policies_are_the_same_in_any_order()
    {
        Assert.True(Files.IsSameAs(Files with { Rules = [.. Files.Rules.Reverse()] }));
        Assert.False(Files.IsSameAs(Files with { IncludeGenerated = true }));
        Assert.False(Files.IsSameAs(Types with { IncludeGenerated = false }));
    }

    private static string[] Merge(params ExclusionPolicy[] policies) => [.. ExclusionPolicy.Merge(policies).Rules.Select(rule => rule.ToString())];
}
