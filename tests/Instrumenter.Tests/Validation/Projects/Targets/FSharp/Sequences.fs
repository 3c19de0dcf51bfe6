module Sequences

let numbers last =
    seq {                                                            // hits 1
        yield 0                                                      // hits 1
        for i in 1 .. last do                                        // hits 5, branches 2/2
            if i % 2 = 0 then                                        // hits 4, branches 2/2
                yield i                                              // hits 2
        yield! [ 100; 200 ]                                          // hits 1
    }

let endless =
    seq {                                                            // hits 1
        let mutable i = 0                                            // hits 1
        while true do                                                // hits 3
            yield i                                                  // hits 3
            i <- i + 1                                               // hits 2
    }

let cleaned (log: System.Collections.Generic.List<string>) =
    seq {                                                            // hits 1
        try                                                          // hits 1
            yield 1                                                  // hits 1
            yield 2                                                  // not covered
        finally                                                      // hits 1
            log.Add "closed"                                         // hits 1
    }

let squares count =
    [ for i in 1 .. count do                                         // hits 4, branches 2/2
          if i <> 2 then                                             // hits 3, branches 2/2
              i * i ]                                                // hits 2

let cells count =
    [| for i in 1 .. count -> i + 1 |]                               // hits 4, branches 2/2

let run () =
    printfn "%d" (Seq.sum (numbers 4))                               // hits 1, release: branches 2/2
    printfn "%A" (Seq.toList (Seq.take 3 endless))                   // hits 1
    let log = System.Collections.Generic.List<string>()              // hits 1
    printfn "%d" (Seq.head (cleaned log))                            // hits 1
    printfn "%s" (System.String.Join(",", log))                      // hits 1
    printfn "%A" (squares 3)                                         // hits 1
    printfn "%A" (cells 3)                                           // hits 1
