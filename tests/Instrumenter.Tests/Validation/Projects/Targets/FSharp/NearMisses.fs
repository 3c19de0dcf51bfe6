// Code that looks like what the compiler makes of something else, and is the programmer's.
module NearMisses

open System.Runtime.CompilerServices
open System.Threading.Tasks

[<MethodImpl(MethodImplOptions.NoInlining)>]
let elements last =
    let count =
        if last < 1 then                                             // hits 1, branches 1/2
            0L                                                       // not covered
        else
            int64 last                                               // hits 1
    count                                                            // hits 1

[<MethodImpl(MethodImplOptions.NoInlining)>]
let filled (count: int) =
    if count = 0 then                                                // hits 1, branches 1/2
        System.Array.Empty<int>()                                    // hits 1
    else
        Array.zeroCreate count                                       // not covered

let waited (operation: Task) =
    task {                                                           // hits 1
        if operation.IsCompleted then                                // hits 1, branches 1/2
            return 1                                                 // hits 1
        else
            do! operation                                            // not covered
            return 2                                                 // not covered
    }

[<MethodImpl(MethodImplOptions.NoInlining)>]
let both (a: bool) (b: bool) (c: bool) =
    if a && (b || c) then                                            // hits 2, branches 4/6
        1                                                            // hits 1
    else
        2                                                            // hits 1

let run () =
    printfn "%d" (elements 4)                                        // hits 1
    printfn "%d" (filled 0).Length                                   // hits 1
    printfn "%d" (waited Task.CompletedTask).Result                  // hits 1
    printfn "%d %d" (both true false true) (both false true true)    // hits 1
