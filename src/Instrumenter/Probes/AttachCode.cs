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
///                 enter = (Func&lt;nint, nint&gt;)Assembly.LoadFile(collector).GetExportedTypes()[0].GetMethod("Register").Invoke(null, [mapId, counterCount]);
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
/// AssemblyLoad or FirstChanceException, say), its probes find counters and do not come back here. The collector has one type that
/// others see: to look for it by name the runtime would first compile its parser of names, a quarter of the time of all this.
/// </summary>
internal sealed class AttachCode
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

    private readonly AttachFields _fields;
    private readonly AttachReferences _core;
    private readonly TypeSystem _types;
    private readonly MethodBody _body;
    private readonly ILProcessor _il;
    private readonly VariableDefinition _own;
    private readonly VariableDefinition _found;
    private readonly VariableDefinition _enter;
    private readonly VariableDefinition _handle;

    private AttachCode(MethodDefinition method, AttachFields fields)
    {
        _fields = fields;
        _core = new AttachReferences(method.Module);
        _types = method.Module.TypeSystem;
        _body = method.Body;
        _body.InitLocals = true;
        _il = _body.GetILProcessor();
        _own = NewLocal(fields.Counters.FieldType);
        _found = NewLocal(fields.Counters.FieldType);
        _enter = NewLocal(fields.Attach.FieldType);
        _handle = NewLocal(_core.GCHandle);
    }

    /// <summary>Writes the body of a method that has none.</summary>
    public static void Write(MethodDefinition method, AttachFields fields, Guid mapId, int counterCount, string collectorPath)
    {
        AttachCode code = new(method, fields);
        Instruction tryStart = code._il.Create(OpCodes.Nop);
        Instruction leaveTry = code._il.Create(OpCodes.Nop);
        Instruction registered = code._il.Create(OpCodes.Nop);
        Instruction caught = code._il.Create(OpCodes.Pop);
        Instruction done = code._il.Create(OpCodes.Ldloc, code._found);

        code._il.Append(tryStart);
        code.WriteBranchIfRegistered(registered);
        code.WriteOwnScratch(counterCount);
        code.WriteRegistration(mapId, counterCount, collectorPath, leaveTry);
        code._il.Emit(OpCodes.Br, leaveTry);
        code._il.Append(registered);
        code.WriteNextThread();
        code._il.Append(leaveTry);
        code._il.Emit(OpCodes.Leave, done);
        code._il.Append(caught); // exception
        code._il.Emit(OpCodes.Leave, done);
        code._il.Append(done); // found
        code.WriteReturn();

        method.Body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Catch)
        {
            CatchType = code._types.Object,
            TryStart = tryStart,
            TryEnd = caught,
            HandlerStart = caught,
            HandlerEnd = done,
        });
    }

    // enter = volatile attach; if (enter != null) goto registered
    private void WriteBranchIfRegistered(Instruction registered)
    {
        _il.Emit(OpCodes.Volatile);
        _il.Emit(OpCodes.Ldsfld, _fields.Attach); // attach
        _il.Emit(OpCodes.Stloc, _enter);          //
        _il.Emit(OpCodes.Ldloc, _enter);          // enter
        _il.Emit(OpCodes.Brtrue, registered);     //
    }

    // counters = own = address of a new pinned array; if (scratch == null) scratch = own
    private void WriteOwnScratch(int counterCount)
    {
        Instruction hasScratch = _il.Create(OpCodes.Nop);
        _il.Emit(OpCodes.Ldc_I4, Math.Max(counterCount, 1)); // length
        _il.Emit(OpCodes.Newarr, _types.Int64);              // array
        _il.Emit(OpCodes.Ldc_I4, GCHandleTypePinned);        // array, Pinned
        _il.Emit(OpCodes.Call, _core.GCHandleAlloc);         // handle
        _il.Emit(OpCodes.Stloc, _handle);                    //
        _il.Emit(OpCodes.Ldloca, _handle);                   // &handle
        _il.Emit(OpCodes.Call, _core.AddrOfPinnedObject);    // address
        _il.Emit(OpCodes.Stloc, _own);                       //
        _il.Emit(OpCodes.Ldloc, _own);                       // own
        _il.Emit(OpCodes.Stsfld, _fields.Counters);          //
        _il.Emit(OpCodes.Ldsfld, _fields.Scratch);           // scratch
        _il.Emit(OpCodes.Brtrue, hasScratch);                //
        _il.Emit(OpCodes.Ldloc, _own);                       // own
        _il.Emit(OpCodes.Stsfld, _fields.Scratch);           //
        _il.Append(hasScratch);
    }

    // if (!File.Exists(collector)) goto leaveTry; enter = LoadFile(collector)...Invoke(...); found = enter(own); volatile attach = enter
    private void WriteRegistration(Guid mapId, int counterCount, string collectorPath, Instruction leaveTry)
    {
        _il.Emit(OpCodes.Ldstr, collectorPath);                             // path
        _il.Emit(OpCodes.Call, _core.FileExists);                           // exists
        _il.Emit(OpCodes.Brfalse, leaveTry);                                //
        _il.Emit(OpCodes.Ldstr, collectorPath);                             // path
        _il.Emit(OpCodes.Call, _core.LoadFile);                             // assembly
        _il.Emit(OpCodes.Callvirt, _core.GetExportedTypes);                 // types
        _il.Emit(OpCodes.Ldc_I4_0);                                         // types, 0
        _il.Emit(OpCodes.Ldelem_Ref);                                       // type
        _il.Emit(OpCodes.Ldstr, "Register");                                // type, name
        _il.Emit(OpCodes.Callvirt, _core.GetMethod);                        // method
        _il.Emit(OpCodes.Ldnull);                                           // method, null
        _il.Emit(OpCodes.Ldc_I4_2);                                         // method, null, 2
        _il.Emit(OpCodes.Newarr, _types.Object);                            // method, null, arguments
        _il.Emit(OpCodes.Dup);                                              // method, null, arguments, arguments
        _il.Emit(OpCodes.Ldc_I4_0);                                         // ..., arguments, 0
        _il.Emit(OpCodes.Ldstr, mapId.ToString("N"));                       // ..., arguments, 0, map
        _il.Emit(OpCodes.Stelem_Ref);                                       // method, null, arguments
        _il.Emit(OpCodes.Dup);                                              // method, null, arguments, arguments
        _il.Emit(OpCodes.Ldc_I4_1);                                         // ..., arguments, 1
        _il.Emit(OpCodes.Ldc_I4, counterCount);                             // ..., arguments, 1, count
        _il.Emit(OpCodes.Box, _types.Int32);                                // ..., arguments, 1, boxed count
        _il.Emit(OpCodes.Stelem_Ref);                                       // method, null, arguments
        _il.Emit(OpCodes.Callvirt, _core.Invoke);                           // result
        _il.Emit(OpCodes.Castclass, _fields.Attach.FieldType);              // delegate
        _il.Emit(OpCodes.Stloc, _enter);                                    //
        _il.Emit(OpCodes.Ldloc, _enter);                                    // enter
        _il.Emit(OpCodes.Ldloc, _own);                                      // enter, own
        _il.Emit(OpCodes.Callvirt, _core.InvokeDelegate);                   // address
        _il.Emit(OpCodes.Stloc, _found);                                    //
        _il.Emit(OpCodes.Ldloc, _enter);                                    // enter
        _il.Emit(OpCodes.Volatile);
        _il.Emit(OpCodes.Stsfld, _fields.Attach);                           //
    }

    // counters = scratch; found = enter(0)
    private void WriteNextThread()
    {
        _il.Emit(OpCodes.Ldsfld, _fields.Scratch);        // scratch
        _il.Emit(OpCodes.Stsfld, _fields.Counters);       //
        _il.Emit(OpCodes.Ldloc, _enter);                  // enter
        _il.Emit(OpCodes.Ldc_I4_0);                       // enter, 0
        _il.Emit(OpCodes.Conv_I);                         // enter, 0
        _il.Emit(OpCodes.Callvirt, _core.InvokeDelegate); // address
        _il.Emit(OpCodes.Stloc, _found);                  //
    }

    // if (found == null) found = scratch; return counters = found
    private void WriteReturn()
    {
        Instruction store = _il.Create(OpCodes.Ldloc, _found);
        _il.Emit(OpCodes.Brtrue, store);            //
        _il.Emit(OpCodes.Ldsfld, _fields.Scratch);  // scratch
        _il.Emit(OpCodes.Stloc, _found);            //
        _il.Append(store);                          // found
        _il.Emit(OpCodes.Stsfld, _fields.Counters); //
        _il.Emit(OpCodes.Ldloc, _found);            // found
        _il.Emit(OpCodes.Ret);
    }

    private VariableDefinition NewLocal(TypeReference type)
    {
        VariableDefinition variable = new(type);
        _body.Variables.Add(variable);
        return variable;
    }
}
