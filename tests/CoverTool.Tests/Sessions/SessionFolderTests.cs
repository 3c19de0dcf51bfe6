using CoverTool.Sessions;

namespace CoverTool.Tests.Sessions;

public sealed class SessionFolderTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public void A_session_has_the_collector_and_is_nobody_elses_to_read()
    {
        SessionFolder folder = SessionFolder.Choose();
        try
        {
            folder.Create();

            Assert.True(File.Exists(Path.Combine(folder.Location, SessionFolder.CollectorFileName)));
            Assert.True(Directory.Exists(folder.Counters));
            Assert.Equal(OwnerOnly, File.GetUnixFileMode(folder.Location));
            Assert.True(folder.HookSocket.Length <= 100);
        }
        finally
        {
            SessionFolder.Delete(folder.Location);
        }

        Assert.False(Directory.Exists(folder.Location));
    }

    [Fact]
    public void Two_sessions_are_two_folders() =>
        Assert.NotEqual(SessionFolder.Choose().Location, SessionFolder.Choose().Location);

    [Fact]
    public void Only_a_session_is_deleted()
    {
        using TemporaryFolder other = new();
        string precious = Directory.CreateDirectory(other["precious"]).FullName;

        SessionFolder.Delete(precious);
        SessionFolder.Delete(other["covertool-missing"]);

        Assert.True(Directory.Exists(precious));
    }
}
