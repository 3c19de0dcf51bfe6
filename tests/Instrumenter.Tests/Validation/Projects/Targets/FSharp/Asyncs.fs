module Asyncs

let child x =
    async {                                                          // hits 4
        do! Async.Sleep 1                                            // hits 4
        return x + 1                                                 // hits 4
    }

let parent x =
    async {                                                          // hits 1
        let! y = child x                                             // hits 1
        if y > 3 then                                                // hits 1, branches 1/2
            return y                                                 // not covered
        else
            let! z = child y                                         // hits 1
            return z                                                 // hits 1
    }

let caught fails =
    async {                                                          // hits 1
        try                                                          // hits 1
            if fails then                                            // hits 1, branches 1/2
                failwith "failed"                                    // hits 1
            return "fine"                                            // not covered
        with error ->                                                // debug: hits 1
            return error.Message                                     // debug: hits 1
    }

let looped count =
    async {                                                          // hits 1
        let mutable total = 0                                        // hits 1
        for i in 1 .. count do                                       // hits 1
            let! next = child i                                      // hits 2
            total <- total + next                                    // hits 2
        return total                                                 // hits 1
    }

type MaybeBuilder() =                                                // hits 1
    member _.Bind(value, f) =
        match value with                                             // hits 3, branches 2/2
        | Some x -> f x                                              // hits 2
        | None -> None                                               // hits 1

    member _.Return(value) = Some value                              // debug: hits 1

let maybe = MaybeBuilder()                                           // hits 1

let divide a b =
    if b = 0 then None else Some(a / b)                              // hits 3, branches 2/2

let ratio a b c =
    maybe {                                                          // hits 2
        let! x = divide a b                                          // hits 2
        let! y = divide x c                                          // hits 1
        return y                                                     // hits 1
    }

let run () =
    printfn "%d" (Async.RunSynchronously(parent 1))                  // hits 1
    printfn "%s" (Async.RunSynchronously(caught true))               // hits 1
    printfn "%d" (Async.RunSynchronously(looped 2))                  // hits 1
    printfn "%A %A" (ratio 8 2 2) (ratio 8 0 2)                      // hits 1
