using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>
/// Writes a module map into a payload. Lines and counters follow each other closely, so each is written as the difference
/// from the one before.
/// </summary>
internal sealed class ModuleMapWriter
{
    private readonly PayloadWriter _writer;
    private int _line;
    private int _counter;

    private ModuleMapWriter(PayloadWriter writer) => _writer = writer;

    /// <summary>Writes a map; local paths below the source root are written relative to it.</summary>
    /// <param name="sourceRoot">The source root, or empty to write every local path whole.</param>
    public static void Write(PayloadWriter writer, ModuleMap map, string sourceRoot)
    {
        writer.WriteGuid(map.Id);
        writer.WriteText(map.Name);
        writer.WriteText(map.AssemblyName);
        writer.WriteGuid(map.Mvid);
        writer.WriteCount(map.CounterCount);

        writer.WriteCount(map.Documents.Length);
        foreach (DocumentEntry document in map.Documents)
        {
            WriteDocument(writer, document, sourceRoot);
        }

        WriteAttributes(writer, map.AttributeLists);
        ModuleMapWriter methods = new(writer);
        writer.WriteCount(map.Methods.Length);
        foreach (MethodEntry method in map.Methods)
        {
            methods.WriteMethod(method);
        }

        writer.WriteCount(map.Unmeasured.Length);
        foreach (UnmeasuredEntry entry in map.Unmeasured)
        {
            writer.WriteText(entry.TypeName);
            writer.WriteText(entry.MethodName);
            writer.WriteText(entry.Reason);
            writer.WriteCount(entry.IsMissing ? 1 : 0);
        }
    }

    private static void WriteDocument(PayloadWriter writer, DocumentEntry document, string sourceRoot)
    {
        string? below = sourceRoot.Length == 0 ? null : SourcePath.Below(sourceRoot, document.LocalPath);
        PathForm form = document.LocalPath.Length == 0 ? PathForm.None : below is null ? PathForm.Whole : PathForm.BelowRoot;

        writer.WriteText(document.PdbPath);
        writer.WriteCount((int)form);
        if (form != PathForm.None)
        {
            writer.WriteText(below ?? document.LocalPath);
        }

        writer.WriteGuid(document.ChecksumAlgorithm);
        ImmutableArray<byte> checksum = document.Checksum.IsDefault ? [] : document.Checksum;
        writer.WriteCount(checksum.Length);
        writer.WriteBytes(checksum.AsSpan());
        writer.WriteText(document.GeneratedBecause);
        writer.WriteText(document.Text);

        writer.WriteCount(document.Comments.Length);
        foreach (CommentEntry comment in document.Comments)
        {
            writer.WriteCount(comment.FirstLine);
            writer.WriteSigned((long)comment.LastLine - comment.FirstLine);
            writer.WriteCount(comment.BranchesOnly ? 1 : 0);
            writer.WriteText(comment.Text);
            writer.WriteText(comment.Why);
        }

        writer.WriteCount(document.CommentProblems.Length);
        foreach (CommentProblem problem in document.CommentProblems)
        {
            writer.WriteCount(problem.Line);
            writer.WriteText(problem.Text);
        }
    }

    private static void WriteAttributes(PayloadWriter writer, ImmutableArray<ImmutableArray<AttributeEntry>> lists)
    {
        writer.WriteCount(lists.Length);
        foreach (ImmutableArray<AttributeEntry> list in lists)
        {
            writer.WriteCount(list.Length);
            foreach (AttributeEntry attribute in list)
            {
                writer.WriteText(attribute.Name);
                writer.WriteText(attribute.Target);
                writer.WriteText(attribute.Why);
            }
        }
    }

    private void WriteMethod(MethodEntry method)
    {
        _writer.WriteText(method.TypeName);
        _writer.WriteText(method.Name);
        _writer.WriteText(method.Signature);

        _writer.WriteCount(method.SequencePoints.Length);
        foreach (SequencePointEntry point in method.SequencePoints)
        {
            _writer.WriteCount(point.Document);
            WriteLine(point.StartLine);
            _writer.WriteCount(point.StartColumn);
            _writer.WriteSigned(point.EndLine - (long)point.StartLine);
            _writer.WriteCount(point.EndColumn);
            WriteSum(point.Hits);
            _writer.WriteCount(point.Attributes);
        }

        _writer.WriteCount(method.BranchPoints.Length);
        foreach (BranchPointEntry point in method.BranchPoints)
        {
            _writer.WriteCount(point.Document);
            WriteLine(point.Line);
            _writer.WriteCount(point.Decision);
            _writer.WriteCount(point.Path);
            _writer.WriteCount((int)point.Kind);
            WriteSum(point.Hits);
            _writer.WriteCount(point.Attributes);
        }
    }

    private void WriteLine(int line)
    {
        _writer.WriteSigned((long)line - _line);
        _line = line;
    }

    private void WriteSum(CounterSum sum)
    {
        _writer.WriteCount(sum.Counters.Length);
        foreach (int counter in sum.Counters)
        {
            _writer.WriteSigned((long)counter - _counter);
            _counter = counter;
        }
    }
}
