using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In Visual Basic, the test of <c>Resume</c> and <c>Resume Next</c> whether there is an error to resume from.</summary>
/// <remarks><c>ldloc PLACE ; brtrue GO_ON ; ldc.i4 -2146828268 ; call ProjectData.CreateProjectError ; throw</c></remarks>
internal sealed class ResumeFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        decision + 3 < flow.Instructions.Length &&
        flow.Instructions[decision].OpCode.Code == Code.Brtrue &&
        flow.Instructions[decision + 1].IsConstant &&
        flow.Instructions[decision + 2].IsCallTo("CreateProjectError") &&
        flow.Instructions[decision + 3].OpCode.Code == Code.Throw;
}
