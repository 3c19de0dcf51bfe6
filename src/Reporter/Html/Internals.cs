using System.Runtime.CompilerServices;
using Palmmedia.ReportGenerator.Core.Parser;
using Palmmedia.ReportGenerator.Core.Parser.Analysis;
using Palmmedia.ReportGenerator.Core.Parser.FileReading;

namespace CoverTool.Reporter.Html;

/// <summary>
/// The members of ReportGenerator.Core that its model is made with and that it keeps internal. The alternative, a file in a
/// format that it reads, loses exact branches and partly covered lines. Its package version is fixed centrally; a test that
/// renders a report fails when a new version moves one of these.
/// </summary>
internal static class Internals
{
    private const string HitsOfLines =
        "Palmmedia.ReportGenerator.Core.Parser.Analysis.LineCoverage.ILineInfo`1[[System.Int32]], ReportGenerator.Core";

    private const string StatesOfLines =
        "Palmmedia.ReportGenerator.Core.Parser.Analysis.LineCoverage.ILineInfo`1"
        + "[[Palmmedia.ReportGenerator.Core.Parser.Analysis.LineVisitStatus, ReportGenerator.Core]], ReportGenerator.Core";

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Assembly NewAssembly(string name);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Class NewClass(string name, Assembly assembly);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Branch NewBranch(int visits, string identifier);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern CodeElement NewCodeElement(
        string fullName, string name, CodeElementType type, int firstLine, int lastLine, decimal? coverageQuota);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern CodeFile NewCodeFile(
        string path,
        [UnsafeAccessorType(HitsOfLines)] object lineCoverage,
        [UnsafeAccessorType(StatesOfLines)] object lineVisitStatus,
        IDictionary<int, ICollection<Branch>> branches,
        IFileReader additionalFileReader);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    public static extern void AddClass(Assembly assembly, Class added);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    public static extern void AddFile(Class type, CodeFile added);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    public static extern void AddMethodMetric(CodeFile file, MethodMetric added);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    public static extern void AddCodeElement(CodeFile file, CodeElement added);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Line")]
    public static extern void SetLine(MethodMetric metric, int? line);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MinimumTimeStamp")]
    public static extern void SetMinimumTime(ParserResult result, DateTime? time);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MaximumTimeStamp")]
    public static extern void SetMaximumTime(ParserResult result, DateTime? time);
}
