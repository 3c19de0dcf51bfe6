using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using CoverTool.Data;
using CoverTool.Restore;
using CoverTool.Selection;

namespace CoverTool.Tests.Restore;

public sealed class FolderLockTests : IDisposable
{
    private readonly JournalFixture _fixture = new();

    [Theory]
    [InlineData("bin")]
    [InlineData("link")]
    public void Who_comes_second_waits_by_whatever_path(string path)
    {
        string folder = Directory.CreateDirectory(_fixture.Files["bin"]).FullName;
        Directory.CreateSymbolicLink(_fixture.Files["link"], folder);
        ConcurrentQueue<string> order = [];
        using ManualResetEventSlim comes = new();
        Thread second = new(() =>
        {
            comes.Set();
            using IDisposable? held = FolderLock.Take(_fixture.Files[path]);
            order.Enqueue("second");
        });

        using (FolderLock.Take(folder))
        {
            second.Start();
            comes.Wait();
            Thread.Sleep(20);
            order.Enqueue("first");
        }

        second.Join();
        Assert.Equal(["first", "second"], order);
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_lock() => Assert.Null(FolderLock.Take(_fixture.Files["nowhere"]));

    [Fact]
    public void What_another_run_is_replacing_is_never_taken_for_an_original()
    {
        string module = _fixture.Files.Write("Shop.dll", "module");
        string symbols = _fixture.Files.Write("Shop.pdb", "symbols");
        using Journal first = _fixture.Create();
        using Journal second = _fixture.Create();
        ImmutableArray<ReplacedModule> replaced = [];
        Thread thread;
        using (FolderLock.Take(_fixture.Files.Location))
        {
            // Half way: the symbols are replaced, and the module is not yet. That is what the second run reads.
            JournalFixture.Replace(first, symbols, "instrumented symbols");
            ModuleChange change = new(
                module,
                new ModuleMap(Guid.NewGuid(), "Shop.dll", "Shop", Guid.Empty, 0, [], []),
                [
                    new FileChange(symbols, ContentHash.OfFile(symbols), Encoding.UTF8.GetBytes("of the second run")),
                    new FileChange(module, ContentHash.OfFile(module), Encoding.UTF8.GetBytes("of the second run")),
                ]);
            thread = new Thread(() => replaced = ModuleReplacer.Replace(second, _fixture.Files.Location, [change]));
            thread.Start();
            JournalFixture.Replace(first, module, "instrumented module");
        }

        thread.Join();
        Assert.NotNull(Assert.Single(replaced).Failure);
        Assert.Equal("instrumented module", File.ReadAllText(module));
        JournalFixture.Restore(second);
        JournalFixture.Restore(first);
        Assert.Equal("module", File.ReadAllText(module));
        Assert.Equal("symbols", File.ReadAllText(symbols));
    }

    public void Dispose() => _fixture.Dispose();
}
