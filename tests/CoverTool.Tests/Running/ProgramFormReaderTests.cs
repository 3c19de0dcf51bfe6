using System.Text;
using CoverTool.Running;

namespace CoverTool.Tests.Running;

public sealed class ProgramFormReaderTests : IDisposable
{
    private const int Block = 1024 * 1024;
    private static readonly byte[] Bundle = Convert.FromHexString("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae");
    private static readonly byte[] Native = Encoding.ASCII.GetBytes("DotNetRuntimeDebugHeader");

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(8)]
    [InlineData(5_000_000)]
    [InlineData(Block - 1)]
    [InlineData(Block - 20)]
    [InlineData(Block + 8)]
    [InlineData((2 * Block) + 39)]
    [InlineData((2 * Block) + 41)]
    public void A_single_file_names_the_place_of_its_modules_wherever_its_mark_is(int offset)
    {
        byte[] file = File(offset, Bundle);
        Assert.Equal(ProgramForm.Other, Read(file));

        file[offset - 8] = 1;
        Assert.Equal(ProgramForm.SingleFile, Read(file));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Block - 10)]
    [InlineData((3 * Block) + 50)]
    public void A_native_program_has_what_debuggers_look_for(int offset) => Assert.Equal(ProgramForm.NativeAot, Read(File(offset, Native)));

    [Fact]
    public void A_host_has_the_marks_of_the_runtime_too()
    {
        byte[] file = File(3000, Bundle);
        Native.CopyTo(file, 100);

        Assert.Equal(ProgramForm.Other, Read(file));
    }

    [Fact]
    public void Anything_else_is_nothing_known()
    {
        Assert.Equal(ProgramForm.Other, Read([]));
        Assert.Equal(ProgramForm.Other, Read(new byte[(3 * Block) + 1]));
        Assert.Equal(ProgramForm.Other, ProgramFormReader.Read(_folder["missing"]));
        Assert.Equal(ProgramForm.Other, ProgramFormReader.Read(_folder.Location));
        Assert.Equal(ProgramForm.Other, ProgramFormReader.Read(Environment.ProcessPath!));
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] File(int offset, byte[] mark)
    {
        byte[] file = new byte[offset + mark.Length + 100];
        mark.CopyTo(file, offset);
        return file;
    }

    private static ProgramForm Read(byte[] content)
    {
        using MemoryStream stream = new(content);
        return ProgramFormReader.Read(stream);
    }
}
