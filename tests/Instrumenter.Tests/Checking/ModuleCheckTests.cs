using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CoverTool.Instrumenter.Checking;

namespace CoverTool.Instrumenter.Tests.Checking;

/// <summary>Metadata that would end the process, or never let it end, if it were read.</summary>
public sealed class ModuleCheckTests
{
    private const byte Int32 = 0x08;
    private const byte Pointer = 0x0F;
    private const byte Class = 0x12;
    private const byte Array = 0x1D;
    private const byte Local = 0x07;

    [Theory]
    [InlineData(200, false)]
    [InlineData(100_000, true)]
    public void A_type_of_very_many_pointers_is_damage(int depth, bool isDamage)
    {
        byte[] type = [.. Enumerable.Repeat(Pointer, depth), Int32];
        AssertDamage(isDamage, metadata => metadata.AddTypeSpecification(metadata.GetOrAddBlob(type)), SignatureCheck.Check);
    }

    [Fact]
    public void A_type_that_consists_of_itself_is_damage()
    {
        // A class, by the reference to the first type specification, which is this one.
        byte[] type = [Array, Class, (1 << 2) | 2];
        AssertDamage(true, metadata => metadata.AddTypeSpecification(metadata.GetOrAddBlob(type)), SignatureCheck.Check);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void More_locals_than_bytes_are_damage(byte count, bool isDamage)
    {
        byte[] locals = [Local, count, Int32, Int32];
        AssertDamage(isDamage, metadata => metadata.AddStandaloneSignature(metadata.GetOrAddBlob(locals)), SignatureCheck.Check);
    }

    [Theory]
    [InlineData(new byte[] { 0x13, 0x03 }, false)]
    [InlineData(new byte[] { 0x1E, 0xDF, 0xFF, 0xFF, 0xFF }, true)]
    public void A_generic_parameter_of_millions_is_damage(byte[] type, bool isDamage) =>
        AssertDamage(isDamage, metadata => metadata.AddTypeSpecification(metadata.GetOrAddBlob(type)), SignatureCheck.Check);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_referenced_type_inside_itself_is_damage(int outer, bool isDamage) => AssertDamage(
        isDamage,
        metadata =>
        {
            metadata.AddTypeReference(MetadataTokens.TypeReferenceHandle(outer), default, metadata.GetOrAddString("Inner"));
            metadata.AddTypeReference(default, default, metadata.GetOrAddString("Outer"));
        },
        TypeNesting.Check);

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(1, 3, false)]
    public void Types_inside_each_other_are_damage(int outer, int inner, bool isDamage) => AssertDamage(
        isDamage,
        metadata =>
        {
            AddTypes(metadata, [1, 1, 1]);
            metadata.AddNestedType(MetadataTokens.TypeDefinitionHandle(2), MetadataTokens.TypeDefinitionHandle(inner));
            metadata.AddNestedType(MetadataTokens.TypeDefinitionHandle(3), MetadataTokens.TypeDefinitionHandle(outer));
        },
        TypeNesting.Check);

    [Theory]
    [InlineData(new[] { 1, 1, 2 }, false)]
    [InlineData(new[] { 1, 2, 1 }, true)]
    [InlineData(new[] { 1, 1, 4 }, true)]
    public void Types_whose_methods_do_not_follow_each_other_are_damage(int[] methods, bool isDamage) => AssertDamage(
        isDamage,
        metadata =>
        {
            AddTypes(metadata, methods);
            for (int i = 0; i < 2; i++)
            {
                metadata.AddMethodDefinition(default, default, metadata.GetOrAddString("M"), metadata.GetOrAddBlob(new byte[] { 0, 0, 1 }), -1, MetadataTokens.ParameterHandle(1));
            }
        },
        metadata => ListColumn.Check(metadata, TableIndex.TypeDef, TableIndex.MethodDef));

    private static void AddTypes(MetadataBuilder metadata, int[] methods)
    {
        foreach (int method in methods)
        {
            metadata.AddTypeDefinition(
                TypeAttributes.NestedPublic, default, metadata.GetOrAddString("T"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(method));
        }
    }

    private static void AssertDamage(bool isDamage, Action<MetadataBuilder> fill, Action<MetadataReader> check)
    {
        MetadataBuilder builder = new();
        builder.AddModule(0, builder.GetOrAddString("M.dll"), builder.GetOrAddGuid(Guid.NewGuid()), default, default);
        fill(builder);
        BlobBuilder image = new();
        new MetadataRootBuilder(builder, suppressValidation: true).Serialize(image, 0, 0);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromMetadataImage([.. image.ToArray()]);

        Exception? failure = Record.Exception(() => check(provider.GetMetadataReader()));

        Assert.Equal(isDamage, failure is BadImageFormatException);
        Assert.True(isDamage || failure is null, failure?.ToString());
    }
}
