using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoverTool.Data;

/// <summary>
/// Reads what <see cref="ModuleMapWriter"/> wrote. A map that it returns is consistent: no index of it leads out of its
/// documents or counters.
/// </summary>
internal sealed class ModuleMapReader
{
    // The fewest bytes that one of each can take; see ModuleMapWriter.
    private const int SmallestDocument = 23;
    private const int SmallestMethod = 5;
    private const int SmallestPoint = 7;
    private const int SmallestUnmeasured = 4;
    private const int SmallestAttribute = 3;
    private const int SmallestComment = 5;
    private const int SmallestProblem = 2;

    private readonly PayloadReader _reader;
    private readonly int _documentCount;
    private readonly int _counterCount;
    private readonly int _attributeListCount;
    private int _line;
    private int _counter;

    private ModuleMapReader(PayloadReader reader, int documentCount, int counterCount, int attributeListCount)
    {
        _reader = reader;
        _documentCount = documentCount;
        _counterCount = counterCount;
        _attributeListCount = attributeListCount;
    }

    /// <summary>Reads a map; local paths below the source root are put below the one given here.</summary>
    /// <exception cref="InvalidDataException">The payload is not a map, or one that contradicts itself.</exception>
    public static ModuleMap Read(PayloadReader reader, string sourceRoot)
    {
        Guid id = reader.ReadGuid();
        string name = reader.ReadText();
        string assemblyName = reader.ReadText();
        Guid mvid = reader.ReadGuid();

        // Every counter is part of a sum, where it takes a byte at least.
        int counterCount = reader.ReadCount(1);
        ImmutableArray<DocumentEntry> documents = reader.ReadItems(SmallestDocument, () => ReadDocument(reader, sourceRoot));

        ImmutableArray<ImmutableArray<AttributeEntry>> attributes = reader.ReadItems(1, () => reader.ReadItems(SmallestAttribute, () => ReadAttribute(reader)));
        ModuleMapReader methods = new(reader, documents.Length, counterCount, attributes.Length);
        return new ModuleMap(
            id, name, assemblyName, mvid, counterCount, documents, reader.ReadItems(SmallestMethod, methods.ReadMethod))
        {
            AttributeLists = attributes,
            Unmeasured = reader.ReadItems(SmallestUnmeasured, () => ReadUnmeasured(reader)),
        };
    }

    private static AttributeEntry ReadAttribute(PayloadReader reader) => new(reader.ReadText(), reader.ReadText(), reader.ReadText());

    private static UnmeasuredEntry ReadUnmeasured(PayloadReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadBelow(2) == 1);

    private static DocumentEntry ReadDocument(PayloadReader reader, string sourceRoot)
    {
        string pdbPath = reader.ReadText();
        PathForm form = (PathForm)reader.ReadBelow((int)PathForm.Whole + 1);
        string localPath = form switch
        {
            PathForm.None => "",
            PathForm.BelowRoot => SourcePath.Under(sourceRoot, ReadPathBelowRoot(reader)),
            _ => reader.ReadText(),
        };

        Guid algorithm = reader.ReadGuid();
        ImmutableArray<byte> checksum = ImmutableCollectionsMarshal.AsImmutableArray(reader.ReadBytes(reader.ReadCount(1)));
        return new DocumentEntry(pdbPath, localPath, algorithm, checksum)
        {
            GeneratedBecause = reader.ReadText(),
            Text = reader.ReadText(),
            Comments = reader.ReadItems(SmallestComment, () => ReadComment(reader)),
            CommentProblems = reader.ReadItems(SmallestProblem, () => new CommentProblem(reader.ReadBelow(int.MaxValue), reader.ReadText())),
        };
    }

    /// <summary>A path that does not leave the root: a report shows the source that it leads to.</summary>
    private static string ReadPathBelowRoot(PayloadReader reader)
    {
        string path = reader.ReadText();
        return path.Length != 0 && path[0] != '/' && !path.Split('/', '\\').Contains("..")
            ? path
            : throw new InvalidDataException("A source file does not lie below the source root.");
    }

    private static CommentEntry ReadComment(PayloadReader reader)
    {
        int firstLine = reader.ReadBelow(int.MaxValue);
        int lastLine = reader.ReadAfter(firstLine);
        return new CommentEntry(firstLine, lastLine, reader.ReadBelow(2) == 1, reader.ReadText(), reader.ReadText());
    }

    private MethodEntry ReadMethod() => new(
        _reader.ReadText(),
        _reader.ReadText(),
        _reader.ReadText(),
        _reader.ReadItems(SmallestPoint, ReadSequencePoint),
        _reader.ReadItems(SmallestPoint, ReadBranchPoint));

    private SequencePointEntry ReadSequencePoint()
    {
        int document = _reader.ReadBelow(_documentCount);
        int startLine = ReadLine();
        int startColumn = _reader.ReadBelow(int.MaxValue);
        int endLine = _reader.ReadAfter(startLine);
        SequencePointEntry point = new(
            document, startLine, startColumn, endLine, _reader.ReadBelow(int.MaxValue), ReadSum())
        {
            Attributes = _reader.ReadBelow(_attributeListCount + 1),
        };
        return point.HasPossibleLines() ? point : throw new InvalidDataException("A statement is on lines that no file has.");
    }

    private BranchPointEntry ReadBranchPoint()
    {
        int document = _reader.ReadBelow(_documentCount);
        int line = ReadLine();
        int decision = _reader.ReadBelow(int.MaxValue);
        int path = _reader.ReadBelow(int.MaxValue);
        BranchKind kind = (BranchKind)_reader.ReadBelow((int)BranchKind.Switch + 1);
        return new BranchPointEntry(document, line, decision, path, kind, ReadSum())
        {
            Attributes = _reader.ReadBelow(_attributeListCount + 1),
        };
    }

    private int ReadLine()
    {
        _line = _reader.ReadAfter(_line);
        return _line <= SequencePointEntry.LargestLine ? _line : throw new InvalidDataException("A line is one that no file has.");
    }

    private CounterSum ReadSum() => new(_reader.ReadItems(1, ReadCounter));

    private int ReadCounter()
    {
        _counter = _reader.ReadAfter(_counter);
        return _counter < _counterCount
            ? _counter
            : throw new InvalidDataException("A map refers to a counter that its module does not have.");
    }
}
