using System.Text;
using CoverTool.Fuzzing;
using CoverTool.Restore;
using CoverTool.Tests.Restore;
using Xunit.Abstractions;

namespace CoverTool.Tests.Fuzzing;

/// <summary>Journals of any bytes are read, and touch nothing but what a run has instrumented.</summary>
public sealed class JournalFuzzTests : IDisposable
{
    private const string Instrumented = "instrumented";
    private const string Original = "original";

    private static readonly string[] Documents = ["thesis.txt", "Cart.cs", "Shop"];
    private static readonly string[] Modules = ["Shop.dll", "Bank.exe", "Shop.pdb", "New.pdb"];

    private const string Untouched = "Other.dll";

    private readonly JournalFixture _fixture = new();
    private readonly ITestOutputHelper _output;
    private readonly JournalFolder _folder;
    private readonly byte[] _owner;
    private readonly JournalInput _input;

    public JournalFuzzTests(ITestOutputHelper output)
    {
        _output = output;
        _folder = _fixture.LeaveBehind(journal =>
        {
            foreach (string name in Modules)
            {
                JournalFixture.Replace(journal, _fixture.Files.Write(name, Original), Instrumented);
            }

            JournalFixture.Replace(journal, _fixture.Files["New.pdb"], Instrumented);
        });
        _owner = File.ReadAllBytes(_folder.OwnerPath);
        _input = new JournalInput(
            [.. File.ReadAllLines(_folder.EntriesPath).Select(line => JournalLine.Open(Encoding.UTF8.GetBytes(line)).ToArray())],
            Values());
    }

    [Fact]
    public void Journals_of_any_bytes_are_read() => new FuzzRun("journals", _output).All(
        _input.Make,
        bytes => JournalText.ReadRecords(bytes) is { Damaged: 0 } records ? new JournalContent(null, records.Entries, records.Folders, []) : null,
        content => Assert.All(content.Entries, entry => Assert.True(Path.IsPathFullyQualified(entry.Path) && entry.InstrumentedHash.Length == 64)));

    [Fact]
    public void Owners_of_any_bytes_are_read()
    {
        byte[] json = JournalLine.Open(_owner.AsSpan(0, _owner.Length - 1)).ToArray();
        JournalInput input = new([json], Values());
        new FuzzRun("owners of journals", _output).All(input.Make, bytes => JournalText.ReadOwner(bytes), owner => owner.Process.IsAlive());
    }

    [Fact]
    public void Healing_what_a_journal_of_any_bytes_tells_of_touches_nothing_else() => new FuzzRun("healing", _output) { Share = 0.1 }.All(
        _input.Make,
        bytes =>
        {
            LeaveBehind(bytes);
            HealedRun run = Assert.Single(_fixture.Store.Heal());
            AssertNothingElseChanged();
            return run.Files.Any(file => file.Outcome == RestoreOutcome.Damaged) ? null : run;
        },
        _ => { });

    public void Dispose() => _fixture.Dispose();

    private static string HashOf(string content) => ContentHash.Of(Encoding.UTF8.GetBytes(content));

    /// <summary>
    /// Files that a run instrumented, one that it did not, and documents which have the very bytes that a journal tells of.
    /// </summary>
    private void Put()
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(_fixture.Files.Location).EnumerateFileSystemInfos())
        {
            entry.Delete();
        }

        foreach (string name in Documents.Concat(Modules))
        {
            _fixture.Files.Write(name, Instrumented);
        }

        _fixture.Files.Write(Untouched, Untouched);
    }

    private void LeaveBehind(byte[] entries)
    {
        Put();
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.OriginalPath("0"))!);
        File.WriteAllText(_folder.OriginalPath(HashOf(Original)), Original);
        File.WriteAllBytes(_folder.OwnerPath, _owner);
        File.WriteAllBytes(_folder.EntriesPath, entries);
    }

    private void AssertNothingElseChanged()
    {
        Assert.All(Documents, name => Assert.Equal(Instrumented, File.ReadAllText(_fixture.Files[name])));
        Assert.Equal(Untouched, File.ReadAllText(_fixture.Files[Untouched]));
        Assert.Subset(
            new HashSet<string>([.. Documents, .. Modules, Untouched]),
            Directory.GetFileSystemEntries(_fixture.Files.Location).Select(path => Path.GetFileName(path)).ToHashSet());
        Assert.All(
            Modules.Select(name => new FileInfo(_fixture.Files[name])).Where(file => file.Exists && file.LinkTarget is null),
            file => Assert.Contains(File.ReadAllText(file.FullName), new[] { Original, Instrumented }));
    }

    // As JSON has them between quotation marks.
    private string[] Values()
    {
        string folder = _fixture.Files.Location;
        return
        [
            .. Documents.Concat(Modules).Append(Untouched).Select(name => _fixture.Files[name]),
            HashOf(Instrumented), HashOf(Instrumented), HashOf(Original), HashOf(Original),
            folder, folder + "/", folder + "/./Shop.dll", folder + "/../Shop.dll", "Shop.dll", "../../" + HashOf(Original), "/", "", "\\u0000", "\\ud800", "\\n",
        ];
    }
}
