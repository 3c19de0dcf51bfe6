module Tasks

open System.Threading.Tasks

let completed x =
    task {                                                           // hits 6
        let! y = Task.FromResult(x + 1)                              // hits 6
        return y * 2                                                 // hits 6
    }

let suspended x =
    task {                                                           // hits 1
        do! Task.Yield()                                             // hits 1
        if x > 3 then                                                // hits 1, branches 1/2
            return "big"                                             // hits 1
        else
            return "small"                                           // not covered
    }

let looped (values: int list) =
    task {                                                           // hits 1
        let mutable total = 0                                        // hits 1
        for value in values do                                       // debug: hits 1
            let! next = completed value                              // hits 3
            total <- total + next                                    // hits 3
        while total > 10 do                                          // debug: hits 2
            do! Task.Delay 1                                         // hits 1
            total <- total - 10                                      // hits 1
        return total                                                 // hits 1
    }

let failing () =
    task {                                                           // hits 1
        try                                                          // hits 1
            do! Task.Yield()                                         // hits 1
            failwith "failed"                                        // hits 1
            return 1                                                 // not covered
        with error ->                                                // hits 1
            return error.Message.Length                              // hits 1
    }

let cleaned (log: System.Collections.Generic.List<string>) =
    task {                                                           // hits 1
        try                                                          // hits 1
            let! x = completed 1                                     // hits 1
            return x                                                 // hits 1
        finally                                                      // debug: hits 1
            log.Add "finally"                                        // debug: hits 1
    }

let matched x =
    task {                                                           // hits 1
        match! completed x with                                      // hits 1
        | 4 -> return "four"                                         // hits 1
        | _ -> return "other"                                        // not covered
    }

let run () =
    printfn "%d" (completed 3).Result                                // hits 1
    printfn "%s" (suspended 4).Result                                // hits 1
    printfn "%d" (looped [ 1; 2; 3 ]).Result                         // hits 1
    printfn "%d" (failing ()).Result                                 // hits 1
    let log = System.Collections.Generic.List<string>()              // hits 1
    printfn "%d" (cleaned log).Result                                // hits 1
    printfn "%d" log.Count                                           // hits 1
    printfn "%s" (matched 1).Result                                  // hits 1
