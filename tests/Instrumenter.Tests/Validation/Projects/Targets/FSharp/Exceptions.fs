module Exceptions

open System

exception Refused of int                                             // no code

let parse (text: string) =
    try                                                              // hits 2
        Int32.Parse text                                             // hits 2
    with                                                             // hits 1, branches 1/4
    | :? FormatException ->
        -1                                                           // hits 1
    | :? OverflowException ->
        -2                                                           // not covered

let caught code =
    try                                                              // hits 4
        if code > 0 then                                             // hits 4, branches 2/2
            raise (Refused code)                                     // hits 3
        "fine"                                                       // hits 1
    with                                                             // hits 3, branches 3/4
    | Refused 1 -> "one"                                             // hits 1, release: branches 0/2
    | Refused other when other > 5 ->                                // hits 2, debug: branches 3/6, release: branches 3/4
        "big"                                                        // hits 1
    | Failure text -> text                                           // not covered
    | _ -> "other"                                                   // hits 1

let cleanUp (log: Collections.Generic.List<string>) fails =
    try                                                              // hits 2
        log.Add "start"                                              // hits 2
        if fails then failwith "failed"                              // hits 2, branches 2/2
        log.Add "end"                                                // hits 1
    finally                                                          // hits 2
        log.Add "finally"                                            // hits 2

type Resource(log: Collections.Generic.List<string>) =               // hits 1
    interface IDisposable with
        member _.Dispose() = log.Add "disposed"                      // hits 1

let useOne (log: Collections.Generic.List<string>) =
    use resource = new Resource(log)                                 // hits 1
    log.Add "used"                                                   // hits 1
    log.Count                                                        // hits 1

let rethrow () =
    try                                                              // hits 1
        try                                                          // hits 1
            failwith "inner"                                         // hits 1
        with error ->                                                // hits 1
            printfn "%s" error.Message                               // hits 1
            reraise ()                                               // hits 1
    with _ ->                                                        // hits 1
        printfn "outer"                                              // hits 1

let run () =
    printfn "%d %d" (parse "4") (parse "x")                          // hits 1
    printfn "%s %s %s" (caught 0) (caught 1) (caught 9)              // hits 1
    printfn "%s" (caught 3)                                          // hits 1
    let log = Collections.Generic.List<string>()                     // hits 1
    cleanUp log false                                                // hits 1
    try                                                              // hits 1
        cleanUp log true                                             // hits 1
    with Failure text ->                                             // hits 1, branches 1/2
        printfn "%s" text                                            // hits 1
    printfn "%d" (useOne log)                                        // hits 1
    rethrow ()                                                       // hits 1
    printfn "%s" (String.Join(",", log))                             // hits 1
