using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CoverTool.Instrumenter.Checking;

/// <summary>
/// A column whose rows each name the first of a range of rows of another table; the range ends where that of the next row
/// starts, so that the numbers never decrease.
/// </summary>
internal static class ListColumn
{
    private const int LargestOfTwoBytes = 0xFFFF;

    /// <summary>Checks a column.</summary>
    /// <param name="metadata">The tables.</param>
    /// <param name="table">The table with the column.</param>
    /// <param name="target">The table that it leads to.</param>
    /// <param name="indirect">The table that stands between the two where there is one.</param>
    /// <param name="bytesBehind">The bytes of a row behind the column.</param>
    /// <exception cref="BadImageFormatException">A range is none.</exception>
    public static unsafe void Check(MetadataReader metadata, TableIndex table, TableIndex target, TableIndex? indirect = null, int bytesBehind = 0)
    {
        int last = RowsOf(metadata, target, indirect) + 1;
        int size = SizeFor(metadata, target, indirect);
        int rowSize = metadata.GetTableRowSize(table);
        ReadOnlySpan<byte> rows = new(
            metadata.MetadataPointer + metadata.GetTableMetadataOffset(table),
            rowSize * metadata.GetTableRowCount(table));

        int previous = 1;
        for (int end = rowSize; end <= rows.Length; end += rowSize)
        {
            ReadOnlySpan<byte> cell = rows.Slice(end - bytesBehind - size, size);
            int start = size == sizeof(ushort) ? BinaryPrimitives.ReadUInt16LittleEndian(cell) : BinaryPrimitives.ReadInt32LittleEndian(cell);
            if (start == 0)
            {
                // An empty range.
                continue;
            }

            if (start < previous || start > last)
            {
                throw new BadImageFormatException($"its table {table} is damaged");
            }

            previous = start;
        }
    }

    /// <summary>The bytes of a column that leads to a table.</summary>
    public static int SizeFor(MetadataReader metadata, TableIndex target, TableIndex? indirect) =>
        RowsOf(metadata, target, indirect) > LargestOfTwoBytes ? sizeof(int) : sizeof(ushort);

    private static int RowsOf(MetadataReader metadata, TableIndex target, TableIndex? indirect) =>
        indirect is { } table && metadata.GetTableRowCount(table) is int rows and > 0 ? rows : metadata.GetTableRowCount(target);
}
