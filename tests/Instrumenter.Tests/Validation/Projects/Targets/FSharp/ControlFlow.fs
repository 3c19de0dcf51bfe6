module ControlFlow

let grade points =
    if points > 90 then                                              // hits 2, branches 1/2
        "A"                                                          // not covered
    elif points > 50 then                                            // hits 2, branches 2/2
        "B"                                                          // hits 1
    else
        "C"                                                          // hits 1

let warn level =
    if level > 3 then                                                // hits 1, branches 1/2
        printfn "warning"                                            // not covered

let between low high x =
    if x >= low && x <= high then                                    // hits 2, branches 3/4
        "in"                                                         // hits 1
    else
        "out"                                                        // hits 1

let outside low high x =
    if x < low || x > high then "out" else "in"                      // hits 1, partly covered, branches 1/4

let negated x =
    if not (x > 3) then 1 else 2                                     // debug: hits 1, debug: partly covered, debug: branches 1/2, release: branches 0/2

let total (values: int[]) =
    let mutable result = 0                                           // hits 1
    for value in values do                                           // hits 4, branches 2/2
        result <- result + value                                     // hits 3
    result                                                           // hits 1

let totalOfList (values: int list) =
    let mutable result = 0                                           // hits 1
    for value in values do                                           // hits 4, branches 2/2
        result <- result + value                                     // hits 3
    result                                                           // hits 1

let totalOfSeq (values: seq<int>) =
    let mutable result = 0                                           // hits 1
    for value in values do                                           // hits 4, branches 2/2
        result <- result + value                                     // hits 3
    result                                                           // hits 1

let countTo last =
    let mutable result = 0                                           // hits 1
    for i in 1 .. last do                                            // hits 4, branches 3/4
        result <- result + i                                         // hits 4
    for i = last downto 1 do                                         // hits 4, branches 3/4
        result <- result - 1                                         // hits 4
    for i in 1 .. 2 .. last do                                       // hits 3, branches 2/2
        result <- result + 1                                         // hits 2
    result                                                           // hits 1

let halve start =
    let mutable x = start                                            // hits 1
    let mutable steps = 0                                            // hits 1
    while x > 1 do                                                   // hits 4, branches 2/2
        x <- x / 2                                                   // hits 3
        steps <- steps + 1                                           // hits 3
    steps                                                            // hits 1

let nested () =
    let mutable found = 0                                            // hits 1
    for i in 0 .. 2 do                                               // hits 4, branches 2/2
        for j in 0 .. 2 do                                           // hits 12, branches 2/2
            if i = j then                                            // hits 9, branches 2/2
                found <- found + 1                                   // hits 3
    found                                                            // hits 1

let value condition =
    let text = if condition then "yes" else "no"                     // debug: hits 1, debug: partly covered, debug: branches 1/2, release: branches 0/2
    text.Length                                                      // debug: hits 1

let both a b =
    let result = a && b                                              // debug: hits 1, debug: branches 1/2, release: branches 0/2
    result                                                           // debug: hits 1

let run () =
    printfn "%s %s" (grade 60) (grade 10)                            // hits 1
    warn 1                                                           // hits 1
    printfn "%s %s" (between 1 5 3) (between 1 5 9)                  // hits 1
    printfn "%s" (outside 1 5 0)                                     // hits 1
    printfn "%d" (negated 5)                                         // hits 1
    printfn "%d" (total [| 1; 2; 3 |])                               // hits 1
    printfn "%d" (totalOfList [ 1; 2; 3 ])                           // hits 1
    printfn "%d" (totalOfSeq (Seq.ofList [ 1; 2; 3 ]))               // hits 1
    printfn "%d" (countTo 4)                                         // hits 1
    printfn "%d" (halve 9)                                           // hits 1
    printfn "%d" (nested ())                                         // hits 1
    printfn "%d" (value true)                                        // hits 1
    printfn "%b" (both true false)                                   // hits 1
