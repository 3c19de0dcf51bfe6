using System.Text;
using CoverTool.Hook;
using CoverTool.Restore;
using CoverTool.Sessions;

namespace CoverTool.Tests.Restore;

/// <summary>A journal that tells of what no run does makes covertool touch nothing, and stop nowhere.</summary>
public sealed class ForgedJournalTests : IDisposable
{
    private const string Content = "instrumented";

    private readonly JournalFixture _fixture = new();

    private static string Hash => ContentHash.Of(Encoding.UTF8.GetBytes(Content));

    [Theory]
    [InlineData("thesis.txt")]
    [InlineData(".bashrc")]
    [InlineData("Shop")]
    public void A_file_that_no_run_replaces_is_neither_deleted_nor_replaced(string name)
    {
        string path = _fixture.Files.Write(name, Content);
        AssertUntouched(path, new JournalEntry { Path = path, InstrumentedHash = Hash });
    }

    [Fact]
    public void A_module_is_never_deleted()
    {
        string path = _fixture.Files.Write("Shop.dll", Content);
        AssertUntouched(path, new JournalEntry { Path = path, InstrumentedHash = Hash });
    }

    [Theory]
    [InlineData("{0}/../{1}/Shop.pdb")]
    [InlineData("{0}/./Shop.pdb")]
    public void A_path_that_leads_elsewhere_than_it_seems_to_is_not_followed(string form)
    {
        string path = _fixture.Files.Write("Shop.pdb", Content);
        string folder = _fixture.Files.Location;
        string written = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, folder, Path.GetFileName(folder));
        AssertUntouched(path, new JournalEntry { Path = written, InstrumentedHash = Hash });
    }

    [Theory]
    [InlineData("../../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void An_original_is_looked_for_by_its_hash_alone(string hash)
    {
        string path = _fixture.Files.Write("Shop.dll", Content);
        AssertUntouched(path, new JournalEntry { Path = path, InstrumentedHash = Hash, OriginalHash = hash });
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("Shop.dll")]
    [InlineData("")]
    public void A_path_that_is_none_stops_nothing(string path)
    {
        AssertUntouched(_fixture.Files.Write("Shop.dll", Content), new JournalEntry { Path = path, InstrumentedHash = Hash });
    }

    [Fact]
    public void Permissions_and_times_that_there_are_not_stop_nothing()
    {
        string path = _fixture.Files.Write("Shop.dll", Content);
        JournalEntry entry = new() { Path = path, InstrumentedHash = Hash, OriginalHash = Hash };
        AssertUntouched(path, entry with { Mode = (UnixFileMode)int.MaxValue });
        AssertUntouched(path, entry with { Modified = new FileTime(long.MaxValue, 0) });
        AssertUntouched(path, entry with { Modified = new FileTime(0, -1) });
        AssertUntouched(path, entry with { LinkTarget = "" });
    }

    [Fact]
    public void A_damaged_line_is_not_followed_and_the_journal_stays()
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        JournalFolder folder = _fixture.LeaveBehind(journal => JournalFixture.Replace(journal, path, Content));
        string[] lines = File.ReadAllLines(folder.EntriesPath);
        File.WriteAllText(folder.EntriesPath, string.Join('\n', lines).Replace("Shop.dll", "Shop.dlk", StringComparison.Ordinal) + "\n");

        Assert.Equal(RestoreOutcome.Damaged, Assert.Single(Assert.Single(_fixture.Store.Heal()).Files).Outcome);
        Assert.Equal(Content, File.ReadAllText(path));

        File.WriteAllLines(folder.EntriesPath, lines);
        Assert.Equal(RestoreOutcome.Restored, Assert.Single(Assert.Single(_fixture.Store.Heal()).Files).Outcome);
        Assert.Equal("original", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"Process\":null,\"SessionPath\":null,\"Command\":null,\"OutputPath\":null}")]
    [InlineData("{\"Process\":{\"Id\":1,\"Start\":null,\"Boot\":null},\"SessionPath\":\"a\\u0000b\",\"Command\":\"\",\"OutputPath\":\"\"}")]
    public void An_owner_that_is_none_stops_nothing(string json)
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        JournalFolder folder = _fixture.LeaveBehind(journal => JournalFixture.Replace(journal, path, Content));
        File.WriteAllBytes(folder.OwnerPath, JournalLine.Seal(Encoding.UTF8.GetBytes(json)));

        Assert.Null(Assert.Single(_fixture.Store.Heal()).Owner);
        Assert.Equal("original", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("covertool-shop")]
    [InlineData("covertool-")]
    [InlineData("shop")]
    public void A_folder_that_is_no_session_is_not_deleted(string name)
    {
        string file = _fixture.Files.Write(name + "/src/Cart.cs", "code");
        LeaveBehindSession(_fixture.Files[name]);

        _fixture.Store.Heal();

        Assert.True(File.Exists(file));
    }

    [Fact]
    public void What_a_link_leads_to_is_not_deleted_as_a_session()
    {
        string file = _fixture.Files.Write("project/Cart.cs", "code");
        string link = _fixture.Files[Path.GetFileName(SessionFolder.Choose().Location)];
        Directory.CreateSymbolicLink(link, _fixture.Files["project"]);
        LeaveBehindSession(link);

        _fixture.Store.Heal();

        Assert.True(File.Exists(file));
    }

    [Fact]
    public void A_folder_that_is_no_journal_is_left_alone()
    {
        string root = Path.GetDirectoryName(_fixture.LeaveBehind(_ => { }).Location)!;
        string file = Path.Combine(root, "photos", "1.jpg");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        string elsewhere = _fixture.Files.Write("elsewhere/1.jpg", "");
        Directory.CreateSymbolicLink(Path.Combine(root, Guid.NewGuid().ToString("N")), Path.GetDirectoryName(elsewhere)!);

        Assert.Single(_fixture.Store.Heal());

        Assert.True(File.Exists(file));
        Assert.True(File.Exists(elsewhere));
    }

    [Fact]
    public void A_place_that_others_can_write_to_holds_no_journals()
    {
        string path = _fixture.Files.Write("Shop.dll", "original");
        JournalFolder folder = _fixture.LeaveBehind(journal => JournalFixture.Replace(journal, path, Content));
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.SetUnixFileMode(folder.Root, File.GetUnixFileMode(folder.Root) | UnixFileMode.GroupWrite);

        Assert.Empty(_fixture.Store.Heal());
        Assert.Equal(Content, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Entry":null}""")]
    [InlineData("""{"Entry":{"Path":"/Shop.pdb"}}""")]
    [InlineData("""{"Entry":{"Path":5,"InstrumentedHash":"","OriginalSize":0,"Modified":{"Seconds":0,"Nanoseconds":0},"Mode":0}}""")]
    [InlineData("""{"Folder":{"Path":"\ud800","Before":{"Seconds":0,"Nanoseconds":0},"After":{"Seconds":0,"Nanoseconds":0}}}""")]
    [InlineData("""{"Folder":{"Path":"/","Before":{"Seconds":99999999999999999999,"Nanoseconds":0},"After":{"Seconds":0,"Nanoseconds":0}}}""")]
    [InlineData("""{"Folder":{"Path":"/","Before":{"Seconds":0,"Nanoseconds":0},"After":{"Seconds":0,"Nanoseconds":0}}} {}""")]
    public void A_line_that_says_something_else_is_damaged(string json)
    {
        byte[] line = JournalLine.Seal(Encoding.UTF8.GetBytes(json));

        Assert.Equal(([], [], 1), JournalText.ReadRecords(line));
        Assert.Null(JournalText.ReadOwner(line));
    }

    [Theory]
    [InlineData("/bui\0ld")]
    [InlineData("")]
    [InlineData("relative")]
    public void An_output_folder_that_is_none_is_passed_over(string output)
    {
        JournalFolder folder = _fixture.LeaveBehind(_ => { });
        File.WriteAllText(Path.Combine(folder.ProjectsPath, "1" + HookTargets.FolderFileExtension), output);

        Assert.Empty(JournalContent.Read(folder).Outputs);
    }

    public void Dispose() => _fixture.Dispose();

    private void AssertUntouched(string path, JournalEntry entry)
    {
        JournalFolder folder = _fixture.LeaveBehind(_ => { });
        File.WriteAllBytes(folder.EntriesPath, JournalLine.Seal(JournalJson.Write(entry)));
        DateTime time = File.GetLastWriteTimeUtc(path);

        HealedRun run = Assert.Single(_fixture.Store.Heal());

        Assert.Equal([new RestoredFile(folder.Location, RestoreOutcome.Damaged)], run.Files.AsEnumerable());
        Assert.Equal(Content, File.ReadAllText(path));
        Assert.Equal(time, File.GetLastWriteTimeUtc(path));
        Directory.Delete(folder.Location, recursive: true);
    }

    private void LeaveBehindSession(string path)
    {
        JournalFolder folder = _fixture.LeaveBehind(_ => { });
        JournalOwner owner = new(new ProcessIdentity(int.MaxValue, "0", ""), path, "dotnet test", "");
        File.WriteAllBytes(
            folder.OwnerPath,
            JournalLine.Seal(JournalJson.Write(owner)));
    }
}
