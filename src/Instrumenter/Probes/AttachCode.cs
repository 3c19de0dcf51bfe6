using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>
/// Writes the body of the injected <c>Attach</c>. In C#, with <c>attach</c>, <c>scratch</c> and <c>counters</c> for the injected fields:
/// <code>
/// static byte* Attach()
/// {
///     byte* own = null;
///     byte* found = null;
///     try
///     {
///         Func&lt;nint, nint&gt; enter = Volatile.Read(ref attach);
///         if (enter == null)
///         {
///             own = (byte*)GCHandle.Alloc(new long[counterCount], GCHandleType.Pinned).AddrOfPinnedObject();
///             counters = own;
///             if (scratch == null) scratch = own;
///             if (File.Exists(collector))
///             {
///                 enter = (Func&lt;nint, nint&gt;)Assembly.LoadFile(collector).GetType(...).GetMethod("Register").Invoke(null, [mapId, counterCount]);
///                 Volatile.Write(ref attach, enter);
///                 found = (byte*)enter((nint)own);
///             }
///         }
///         else
///         {
///             counters = scratch;
///             found = (byte*)enter(0);
///         }
///     }
///     catch (object) { }
///     if (found == null) found = scratch;
///     counters = found;
///     return found;
/// }
/// </code>
/// <c>counters</c> is set before anything else runs: if that runs code of this module again on this thread (a handler of
/// AssemblyLoad or FirstChanceException, say), its probes find counters and do not come back here.
/// </summary>
internal static class AttachCode
{
    private const int GCHandleTypePinned = 3;

    /// <summary><c>Func&lt;nint, nint&gt;</c>.</summary>
    public static GenericInstanceType DelegateType(ModuleDefinition module)
    {
        TypeReference open = CollectorLink.CoreType(module, "System", "Func`2");
        open.GenericParameters.Add(new GenericParameter("T", open));
        open.GenericParameters.Add(new GenericParameter("TResult", open));
        return new GenericInstanceType(open) { GenericArguments = { module.TypeSystem.IntPtr, module.TypeSystem.IntPtr } };
    }

    public static void Write(MethodDefinition method, AttachFields fields, Guid mapId, int counterCount, string collectorPath)
    {
        AttachReferences core = new(method.Module);
        MethodBody body = method.Body;
        body.InitLocals = true;
        VariableDefinition own = NewLocal(body, fields.Counters.FieldType);
        VariableDefinition found = NewLocal(body, fields.Counters.FieldType);
        VariableDefinition enter = NewLocal(body, fields.Attach.FieldType);
        VariableDefinition handle = NewLocal(body, core.GCHandle);

        ILProcessor il = body.GetILProcessor();
        Instruction registered = Instruction.Create(OpCodes.Ldsfld, fields.Scratch);
        Instruction noScratch = Instruction.Create(OpCodes.Ldstr, collectorPath);
        Instruction leaveTry = Instruction.Create(OpCodes.Nop);
        Instruction caught = Instruction.Create(OpCodes.Pop);
        Instruction done = Instruction.Create(OpCodes.Ldloc, found);
        Instruction store = Instruction.Create(OpCodes.Ldloc, found);

        // enter = volatile attach; if (enter != null) goto registered
        Instruction tryStart = il.EmitAnd(OpCodes.Volatile);
        il.Emit(OpCodes.Ldsfld, fields.Attach);
        il.Emit(OpCodes.Stloc, enter);
        il.Emit(OpCodes.Ldloc, enter);
        il.Emit(OpCodes.Brtrue, registered);

        // counters = own = pinned array
        il.Emit(OpCodes.Ldc_I4, Math.Max(counterCount, 1));
        il.Emit(OpCodes.Newarr, method.Module.TypeSystem.Int64);
        il.Emit(OpCodes.Ldc_I4, GCHandleTypePinned);
        il.Emit(OpCodes.Call, core.GCHandleAlloc);
        il.Emit(OpCodes.Stloc, handle);
        il.Emit(OpCodes.Ldloca, handle);
        il.Emit(OpCodes.Call, core.AddrOfPinnedObject);
        il.Emit(OpCodes.Stloc, own);
        il.Emit(OpCodes.Ldloc, own);
        il.Emit(OpCodes.Stsfld, fields.Counters);

        // if (scratch == null) scratch = own
        il.Emit(OpCodes.Ldsfld, fields.Scratch);
        il.Emit(OpCodes.Brtrue, noScratch);
        il.Emit(OpCodes.Ldloc, own);
        il.Emit(OpCodes.Stsfld, fields.Scratch);

        // if (!File.Exists(collector)) goto leaveTry
        il.Append(noScratch);
        il.Emit(OpCodes.Call, core.FileExists);
        il.Emit(OpCodes.Brfalse, leaveTry);

        // enter = (Func<nint, nint>)Assembly.LoadFile(collector).GetType(...).GetMethod(...).Invoke(null, [mapId, counterCount])
        il.Emit(OpCodes.Ldstr, collectorPath);
        il.Emit(OpCodes.Call, core.LoadFile);
        il.Emit(OpCodes.Ldstr, "CoverTool.Collector.ModuleRegistration");
        il.Emit(OpCodes.Callvirt, core.GetTypeByName);
        il.Emit(OpCodes.Ldstr, "Register");
        il.Emit(OpCodes.Callvirt, core.GetMethod);
        il.Emit(OpCodes.Ldnull);
        il.Emit(OpCodes.Ldc_I4_2);
        il.Emit(OpCodes.Newarr, method.Module.TypeSystem.Object);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ldstr, mapId.ToString("N"));
        il.Emit(OpCodes.Stelem_Ref);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ldc_I4, counterCount);
        il.Emit(OpCodes.Box, method.Module.TypeSystem.Int32);
        il.Emit(OpCodes.Stelem_Ref);
        il.Emit(OpCodes.Callvirt, core.Invoke);
        il.Emit(OpCodes.Castclass, fields.Attach.FieldType);
        il.Emit(OpCodes.Stloc, enter);

        // found = enter(own); volatile attach = enter
        il.Emit(OpCodes.Ldloc, enter);
        il.Emit(OpCodes.Ldloc, own);
        il.Emit(OpCodes.Callvirt, core.InvokeDelegate);
        il.Emit(OpCodes.Stloc, found);
        il.Emit(OpCodes.Ldloc, enter);
        il.Emit(OpCodes.Volatile);
        il.Emit(OpCodes.Stsfld, fields.Attach);
        il.Emit(OpCodes.Br, leaveTry);

        // registered: counters = scratch; found = enter(0)
        il.Append(registered);
        il.Emit(OpCodes.Stsfld, fields.Counters);
        il.Emit(OpCodes.Ldloc, enter);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Callvirt, core.InvokeDelegate);
        il.Emit(OpCodes.Stloc, found);

        il.Append(leaveTry);
        il.Emit(OpCodes.Leave, done);
        il.Append(caught);
        il.Emit(OpCodes.Leave, done);

        // if (found == null) found = scratch
        il.Append(done);
        il.Emit(OpCodes.Brtrue, store);
        il.Emit(OpCodes.Ldsfld, fields.Scratch);
        il.Emit(OpCodes.Stloc, found);

        // return counters = found
        il.Append(store);
        il.Emit(OpCodes.Stsfld, fields.Counters);
        il.Emit(OpCodes.Ldloc, found);
        il.Emit(OpCodes.Ret);

        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Catch)
        {
            CatchType = method.Module.TypeSystem.Object,
            TryStart = tryStart,
            TryEnd = caught,
            HandlerStart = caught,
            HandlerEnd = done,
        });
    }

    private static VariableDefinition NewLocal(MethodBody body, TypeReference type)
    {
        VariableDefinition variable = new(type);
        body.Variables.Add(variable);
        return variable;
    }

    private static Instruction EmitAnd(this ILProcessor il, OpCode opCode)
    {
        Instruction instruction = il.Create(opCode);
        il.Append(instruction);
        return instruction;
    }
}
