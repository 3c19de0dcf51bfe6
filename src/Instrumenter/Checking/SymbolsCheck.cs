using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Checking;

/// <summary>
/// Checks of a portable PDB what <see cref="ModuleCheck"/> checks of a module. Whoever asks for a reader of a blob is told when
/// the blob does not lie in its heap.
/// </summary>
internal static class SymbolsCheck
{
    private const int OffsetsBehindLists = 2 * sizeof(int);
    private const int LongestPath = 32 * 1024;

    /// <summary>The kind of the records that hold source files, from the portable PDB format.</summary>
    public static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <exception cref="BadImageFormatException">It is damaged.</exception>
    public static void Check(MetadataReader metadata)
    {
        StreamCheck.Check(metadata);
        int constants = ListColumn.SizeFor(metadata, TableIndex.LocalConstant, indirect: null);
        ListColumn.Check(metadata, TableIndex.LocalScope, TableIndex.LocalConstant, bytesBehind: OffsetsBehindLists);
        ListColumn.Check(metadata, TableIndex.LocalScope, TableIndex.LocalVariable, bytesBehind: OffsetsBehindLists + constants);
        foreach (DocumentHandle handle in metadata.Documents)
        {
            Document document = metadata.GetDocument(handle);
            CheckName(metadata, document.Name);
            metadata.GetBlobReader(document.Hash);
        }

        foreach (ImportScopeHandle handle in metadata.ImportScopes)
        {
            CheckParents(metadata, handle);
            metadata.GetBlobReader(metadata.GetImportScope(handle).ImportsBlob);
        }

        foreach (MethodDebugInformationHandle handle in metadata.MethodDebugInformation)
        {
            MethodDebugInformation method = metadata.GetMethodDebugInformation(handle);
            if (!method.SequencePointsBlob.IsNil)
            {
                CheckStart(metadata.GetBlobReader(method.SequencePointsBlob), method.Document);
                CheckPoints(method, metadata.Documents.Count);
            }
        }

        foreach (LocalConstantHandle handle in metadata.LocalConstants)
        {
            metadata.GetBlobReader(metadata.GetLocalConstant(handle).Signature);
        }

        foreach (CustomDebugInformationHandle handle in metadata.CustomDebugInformation)
        {
            CustomDebugInformation record = metadata.GetCustomDebugInformation(handle);
            BlobReader blob = metadata.GetBlobReader(record.Value);
            if (metadata.GetGuid(record.Kind) == EmbeddedSource)
            {
                Inflation.Check(blob.ReadInt32(), blob.RemainingBytes);
            }
        }
    }

    // Its end is told by its length, from which that of the numbers at the start is taken.
    private static void CheckStart(BlobReader points, DocumentHandle document)
    {
        points.ReadCompressedInteger();
        if (document.IsNil)
        {
            points.ReadCompressedInteger();
        }
    }

    private static void CheckPoints(MethodDebugInformation method, int documents)
    {
        CheckDocument(method.Document, documents);
        foreach (SequencePoint point in method.GetSequencePoints())
        {
            CheckDocument(point.Document, documents);
            if (!point.IsHidden && !new SequencePointEntry(0, point.StartLine, 0, point.EndLine, 0, default).HasPossibleLines())
            {
                throw new BadImageFormatException("a statement is on lines that no file has");
            }
        }
    }

    private static void CheckDocument(DocumentHandle document, int documents)
    {
        if (MetadataTokens.GetRowNumber(document) > documents)
        {
            throw new BadImageFormatException("a statement is in a source file that there is not");
        }
    }

    // A name is a list of parts, and all of them may be one and the same long text.
    private static void CheckName(MetadataReader metadata, DocumentNameBlobHandle name)
    {
        BlobReader parts = metadata.GetBlobReader((BlobHandle)name);
        parts.ReadByte();
        int length = 0;
        while (parts.RemainingBytes > 0)
        {
            BlobHandle part = parts.ReadBlobHandle();
            length += 1 + (part.IsNil ? 0 : metadata.GetBlobReader(part).Length);
            if (length > LongestPath)
            {
                throw new BadImageFormatException("the path of a source file is longer than any");
            }
        }

        if (metadata.GetString(name).Contains('\0'))
        {
            throw new BadImageFormatException("the path of a source file is none");
        }
    }

    private static void CheckParents(MetadataReader metadata, ImportScopeHandle handle)
    {
        int left = metadata.ImportScopes.Count;
        while (!handle.IsNil)
        {
            if (left-- == 0)
            {
                throw new BadImageFormatException("a scope lies inside itself");
            }

            handle = metadata.GetImportScope(handle).Parent;
        }
    }
}
