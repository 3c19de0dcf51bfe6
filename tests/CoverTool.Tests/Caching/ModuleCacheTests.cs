using System.Diagnostics;
using CoverTool.Caching;
using CoverTool.Instrumenter.Caching;

namespace CoverTool.Tests.Caching;

public sealed class ModuleCacheTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int Large = 1024 * 1024;

    private readonly TemporaryFolder _folder = new();

    private string Location => _folder["cache/modules"];

    [Fact]
    public void What_one_run_keeps_another_finds_in_a_folder_of_the_users_own()
    {
        InstrumentedModule module = MadeModule.Of("Shop.dll", [1]);
        Cache().Keep(MadeModule.Key, module);

        InstrumentedModule? found = Cache().Find(MadeModule.Key);

        Assert.Equal(MadeModule.Content(module), MadeModule.Content(found!));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Location));
        Assert.Null(Cache().Find(MadeModule.KeyOf(1)));
    }

    [Fact]
    public void A_damaged_file_is_not_found_and_can_be_kept_again()
    {
        Cache().Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));
        string file = Directory.GetFiles(Location).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        Assert.Null(Cache().Find(MadeModule.Key));

        Cache().Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));

        Assert.NotNull(Cache().Find(MadeModule.Key));
    }

    [Fact]
    public void A_file_under_the_name_of_another_is_not_found()
    {
        Cache().Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));
        File.Move(Directory.GetFiles(Location).Single(), Path.Combine(Location, MadeModule.KeyOf(1) + ".module"));

        Assert.Null(Cache().Find(MadeModule.KeyOf(1)));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void A_folder_that_others_may_write_to_is_not_used(UnixFileMode more)
    {
        Cache().Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));
        File.SetUnixFileMode(Location, OwnerOnly | more);

        Assert.Null(Cache().Find(MadeModule.Key));
        Cache().Keep(MadeModule.KeyOf(1), MadeModule.Of("Cart.dll", [1]));
        Assert.Single(Directory.GetFiles(Location));
    }

    [Fact]
    public void A_folder_of_another_user_is_not_used()
    {
        if (Environment.UserName != "root")
        {
            // Only root can make one.
            return;
        }

        Cache().Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));
        Assert.Equal(0, Process.Start("chown", ["65534", Location]).WaitAndGetExitCode());

        Assert.Null(Cache().Find(MadeModule.Key));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_used()
    {
        Cache().Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));
        string link = _folder["link"];
        Directory.CreateSymbolicLink(link, Location);

        Assert.Null(new ModuleCache(link, Large).Find(MadeModule.Key));
    }

    [Fact]
    public void Where_no_folder_can_be_made_nothing_is_kept_and_nothing_fails()
    {
        ModuleCache cache = new(Path.Combine(_folder.Write("file", ""), "modules"), Large);

        cache.Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));

        Assert.Null(cache.Find(MadeModule.Key));
    }

    [Fact]
    public void A_folder_that_is_deleted_meanwhile_is_made_again()
    {
        ModuleCache cache = Cache();
        cache.Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));
        Directory.Delete(_folder["cache"], recursive: true);
        Assert.Null(cache.Find(MadeModule.Key));

        cache.Keep(MadeModule.Key, MadeModule.Of("Shop.dll", [1]));

        Assert.NotNull(cache.Find(MadeModule.Key));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Location));
    }

    [Fact]
    public void What_was_used_longest_ago_makes_room()
    {
        ModuleCache cache = new(Location, capacity: 5000);
        for (int i = 0; i < 4; i++)
        {
            cache.Keep(MadeModule.KeyOf(i), MadeModule.Of("Shop.dll", null, size: 1000));
            File.SetLastWriteTimeUtc(PathOf(i), DateTime.UtcNow.AddDays(i - 10));
        }

        Assert.NotNull(cache.Find(MadeModule.KeyOf(0)));
        cache.Keep(MadeModule.KeyOf(4), MadeModule.Of("Shop.dll", null, size: 1000));

        Assert.Null(cache.Find(MadeModule.KeyOf(1)));
        Assert.All([0, 2, 3, 4], number => Assert.NotNull(cache.Find(MadeModule.KeyOf(number))));
        Assert.InRange(Directory.GetFiles(Location).Sum(file => new FileInfo(file).Length), 1, 5000);
    }

    [Fact]
    public void A_module_that_would_push_out_all_others_is_not_kept()
    {
        ModuleCache cache = new(Location, capacity: 5000);
        cache.Keep(MadeModule.KeyOf(1), MadeModule.Of("Shop.dll", null));

        cache.Keep(MadeModule.KeyOf(2), MadeModule.Of("Shop.dll", null, size: 4000));

        Assert.NotNull(cache.Find(MadeModule.KeyOf(1)));
        Assert.Null(cache.Find(MadeModule.KeyOf(2)));
    }

    [Fact]
    public void What_a_killed_writer_left_is_deleted_once_it_is_old()
    {
        ModuleCache cache = Cache();
        cache.Keep(MadeModule.KeyOf(1), MadeModule.Of("Shop.dll", null));
        string young = _folder.Write("cache/modules/.young.tmp", "");
        string old = _folder.Write("cache/modules/.old.tmp", "");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-1));

        cache.Keep(MadeModule.KeyOf(2), MadeModule.Of("Shop.dll", null));

        Assert.True(File.Exists(young));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void Many_at_once_find_whole_modules_or_none_while_the_folder_is_deleted()
    {
        (string, string, string?)[] contents = [.. Enumerable.Range(0, 4).Select(number => MadeModule.Content(Numbered(number)))];
        int found = 0;

        Parallel.For(0, 400, round =>
        {
            int number = round % 4;
            ModuleCache cache = new(Location, capacity: 400_000);
            cache.Keep(MadeModule.KeyOf(number), Numbered(number));
            if (cache.Find(MadeModule.KeyOf(number)) is { } module)
            {
                Interlocked.Increment(ref found);
                Assert.Equal(contents[number], MadeModule.Content(module));
            }

            if (round % 50 == 49)
            {
                Delete();
            }
        });

        Assert.True(found > 0);
    }

    public void Dispose() => _folder.Dispose();

    private static InstrumentedModule Numbered(int number) => MadeModule.Of($"{number}.dll", null, size: 50_000);

    private void Delete()
    {
        try
        {
            Directory.Delete(Location, recursive: true);
        }
        catch (IOException)
        {
            // Another thread has just put something there, or deletes it too.
        }
    }

    private ModuleCache Cache() => new(Location, Large);

    private string PathOf(int number) => Path.Combine(Location, MadeModule.KeyOf(number) + ".module");
}
