using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Places of sequence points in one source file.</summary>
internal static class SequencePointExtensions
{
    extension(SequencePoint point)
    {
        /// <summary>Whether another one's span is this one's, or a part of it.</summary>
        public bool Contains(SequencePoint other) =>
            (point.StartLine, point.StartColumn).CompareTo((other.StartLine, other.StartColumn)) <= 0 &&
            (point.EndLine, point.EndColumn).CompareTo((other.EndLine, other.EndColumn)) >= 0;
    }
}
