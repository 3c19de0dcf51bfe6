using CoverTool.Oracle.Tests.Counting;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests;

/// <summary>What the source says of code that control never comes to: the compiler leaves it out.</summary>
public sealed class SourceCounterTests
{
    [Theory]
    [InlineData("new[] { n }.Any(x => x > 3)")]
    [InlineData("n > 3")]
    public void Nothing_is_counted_behind_a_loop_whose_body_never_comes_to_its_end(string condition)
    {
        SourceListing listing = Count($$"""
            static void M(int n)
            {
                do
                {
                    throw new System.Exception();
                } while ({{condition}});
                n++;
                n--;
            }
            """);
        Assert.Equal([4], Counted(listing));
        Assert.Superset(new HashSet<int> { 6, 7, 8 }, listing.OpenLines.ToHashSet());
    }

    [Fact]
    public void Behind_a_loop_that_is_left_by_break_statements_are_counted()
    {
        SourceListing listing = Count("""
            static void M(int n)
            {
                do
                {
                    if (n > 3)
                        break;
                    throw new System.Exception();
                } while (new[] { n }.Any(x => x > 3));
                n++;
            }
            """);
        Assert.Equal([4, 5, 6, 8], Counted(listing));
    }

    [Theory]
    [InlineData("throw new System.Exception();")]
    [InlineData("if (n > 3) { return; } else { throw new System.Exception(); }")]
    public void Nothing_is_counted_behind_a_block_whose_loop_with_a_lambda_is_never_reached(string end)
    {
        SourceListing listing = Count($$"""
            static void M(int n)
            {
                unchecked
                {
                    {{end}}
                    foreach (int m in new[] { n })
                    {
                        { new[] { n }.Any(x => x > 3); }
                    }
                }
                n++;
            }
            """);
        Assert.Equal([4], Counted(listing));
        Assert.Contains(11, listing.OpenLines);
    }

    [Theory]
    [InlineData("n is var _ or > 3 ? n : throw new System.Exception(text ?? \"none\")", true)]
    [InlineData("!(n is <= 3 or > 0) ? text?.Length : n", true)]
    [InlineData("n is <= 3 or > 4 ? n : throw new System.Exception(text ?? \"none\")", false)]
    public void Of_an_alternative_that_is_never_chosen_nothing_need_be_compiled(string expression, bool isOptional)
    {
        SourceListing listing = Count($$"""
            static void M(int n, string text = null)
            {
                System.Console.WriteLine({{expression}});
            }
            """);
        Assert.Equal(isOptional, listing.Decisions[^1].IsOptional);
    }

    [Theory]
    [InlineData("lock (new object()) { { return; } System.Func<int, bool> f = x => x > 3; }")]
    [InlineData("if (n > 3) { { throw new System.Exception(); } foreach (int m in new[] { n }) { new[] { m }.Any(x => x > 3); } } else { unchecked { return; } }")]
    [InlineData("while (true) { if (n > 3) { return; } if (n > 4) { continue; } else { throw new System.Exception(); } new[] { n }.Any(x => x > 3); break; }")]
    [InlineData("goto end; new[] { n }.Any(x => x > 3);")]
    public void Nothing_is_counted_behind_a_lambda_that_is_never_reached(string statements)
    {
        SourceListing listing = Count($$"""
            static void M(int n)
            {
                {{statements}}
                n++;
                int Local(int m) => m;
                n = Local(n);
                end: ;
            }
            """);

        // The function has code.
        Assert.DoesNotContain(Counted(listing), line => line is 3 or 5);
        Assert.Superset(new HashSet<int> { 4, 6 }, listing.OpenLines.ToHashSet());
    }

    [Theory]
    [InlineData("for (;;) { if (n > 3) { break; } n++; }")]
    [InlineData("switch (n) { case 1: return; case 2: break; default: throw new System.Exception(); }")]
    [InlineData("try { return; } catch (System.Exception) { }")]
    [InlineData("if (n > 3) { return; } else if (n > 2) { throw new System.Exception(); }")]
    public void What_control_comes_to_in_one_of_several_ways_is_counted(string statement)
    {
        SourceListing listing = Count($$"""
            static void M(int n)
            {
                {{statement}}
                n++;
            }
            """);

        Assert.Contains(3, Counted(listing));
    }

    // Lines of the method, from 1 for that behind its head.
    private static IEnumerable<int> Counted(SourceListing listing) =>
        listing.Statements.Select(statement => statement.Line - 1).Where(line => line > 0).Distinct().Order();

    private static SourceListing Count(string method)
    {
        using ProgramSession folder = new();
        string path = Path.Combine(folder.ProgramFolder, "Program.cs");
        File.WriteAllText(path, "using System.Linq; M(1);" + method);
        Compilation compilation = Compiler.CompilationOf(path, new CompilationKind());
        return SourceCounter.Count(compilation, compilation.SyntaxTrees.First()).Listing;
    }
}
