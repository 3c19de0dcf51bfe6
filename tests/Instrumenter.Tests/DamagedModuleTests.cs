using System.Buffers.Binary;
using System.Reflection.Metadata;
using CoverTool.Data;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis.Emit;

namespace CoverTool.Instrumenter.Tests;

/// <summary>Modules and symbols that promise more than they hold are skipped, and take no memory.</summary>
public sealed class DamagedModuleTests : IDisposable
{
    private const string Source = "static class Program { static void Main() { } }";
    private const long LittleMemory = 8 * 1024 * 1024;

    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly ProgramSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(500_000_000)]
    [InlineData(1)]
    [InlineData(-1)]
    public void An_embedded_pdb_of_another_length_than_it_says_is_refused(int length)
    {
        string program = _session.Compile(Source, new CompilationKind { Symbols = DebugInformationFormat.Embedded });
        byte[] module = File.ReadAllBytes(program);
        BinaryPrimitives.WriteInt32LittleEndian(module.AsSpan(module.AsSpan().IndexOf("MPDB"u8) + sizeof(int)), length);
        File.WriteAllBytes(program, module);

        AssertSkipped(program, SkipReason.NoSymbols, "embedded PDB is damaged");
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void Embedded_source_that_says_it_is_very_long_is_refused(int length)
    {
        string program = _session.Compile(Source, new CompilationKind { GeneratedSource = $"class Made {{ }} // {new string('x', 1000)}" });
        string symbols = Path.ChangeExtension(program, ".pdb");
        byte[] pdb = File.ReadAllBytes(symbols);
        BinaryPrimitives.WriteInt32LittleEndian(pdb.AsSpan(SourceOffset(pdb)), length);
        File.WriteAllBytes(symbols, pdb);

        AssertSkipped(program, SkipReason.NoSymbols, "damaged");
    }

    [Fact]
    public void An_attribute_that_says_it_has_very_many_values_takes_no_memory()
    {
        string program = _session.Compile(
            """
            [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage(Justification = "aaaaaaaaaaaa")]
            static class Program { static void Main() => Console.WriteLine(); }
            """,
            new CompilationKind());
        byte[] module = File.ReadAllBytes(program);
        byte[] argument = [0x54, 0x0E, 0x0D, .. "Justification"u8, 0x0C, .. "aaaaaaaaaaaa"u8];
        byte[] forged = [0x54, 0x1D, 0x02, 0x0D, .. "Justification"u8, 0xFF, 0xFF, 0xFF, 0x0F];
        forged.CopyTo(module.AsSpan(module.AsSpan().IndexOf(argument)));
        File.WriteAllBytes(program, module);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.IsType<InstrumentationResult.Instrumented>(_session.TryInstrument(program, _session.ProgramFolder));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, LittleMemory);
    }

    [Fact]
    public void A_file_that_is_no_pdb_by_its_name_is_not_read()
    {
        if (File.Exists("/dev/zero"))
        {
            string program = _session.Compile(Source, new CompilationKind { SymbolsPath = Path.Combine(_session.ProgramFolder, "zero12345.pdb") });
            byte[] module = File.ReadAllBytes(program);
            byte[] recorded = System.Text.Encoding.UTF8.GetBytes(Path.Combine(_session.ProgramFolder, "zero12345.pdb"));
            int at = module.AsSpan().IndexOf(recorded);
            module.AsSpan(at, recorded.Length).Clear();
            "/dev/zero"u8.CopyTo(module.AsSpan(at));
            File.WriteAllBytes(program, module);

            AssertSkipped(program, SkipReason.NoSymbols, "neither beside it");
        }
    }

    private static int SourceOffset(byte[] pdb)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        MetadataReader reader = provider.GetMetadataReader();
        BlobHandle blob = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Single(record => reader.GetGuid(record.Kind) == EmbeddedSource).Value;
        byte[] content = reader.GetBlobBytes(blob);
        Assert.NotEqual(0, BitConverter.ToInt32(content));
        return pdb.AsSpan().IndexOf(content);
    }

    private void AssertSkipped(string program, SkipReason reason, string detail)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        InstrumentationResult.Skipped skipped = Assert.IsType<InstrumentationResult.Skipped>(_session.TryInstrument(program, _session.ProgramFolder));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, LittleMemory);
        Assert.Equal(reason, skipped.Reason);
        Assert.Contains(detail, skipped.Detail, StringComparison.Ordinal);
    }
}
