module Functions

let rec countDown n total =
    if n = 0 then                                                    // hits 6, branches 2/2
        total                                                        // hits 1
    else
        countDown (n - 1) (total + n)                                // hits 5

let rec isEven n =
    if n = 0 then true                                               // hits 4, partly covered, branches 1/2
    else isOdd (n - 1)                                               // hits 4

and isOdd n =
    if n = 0 then false                                              // hits 4, branches 2/2
    else isEven (n - 1)                                              // hits 3

let apply f x =
    f x                                                              // debug: hits 1

let inline twice ([<InlineIfLambda>] f) x =
    f (f x)                                                          // debug: hits 1

let inline larger a b =
    if a > b then a else b                                           // debug: hits 1, debug: partly covered, debug: branches 1/2, release: branches 0/2

let pipeline values =
    values                                                           // hits 1, release: branches 1/2
    |> List.filter (fun x -> x > 1)                                  // hits 3
    |> List.map (fun x ->                                            // debug: hits 1
        x * 2)                                                       // hits 2
    |> List.sum                                                      // debug: hits 1

let closure step =
    let mutable calls = 0                                            // debug: hits 1
    let add x =
        x + step                                                     // debug: hits 1
    let inner = fun y -> add y + step                                // debug: hits 1
    inner 1                                                          // debug: hits 1

let partial a b c = a + b + c                                        // debug: hits 1

let composed = partial 1 2 >> string                                 // hits 1

let outer x =
    let rec loop i acc =
        if i > x then acc                                            // hits 6, branches 2/2
        else loop (i + 1) (acc + i)                                  // hits 5
    loop 0 0                                                         // hits 1

let unused x =
    x + 1                                                            // not covered

let run () =
    printfn "%d" (countDown 5 0)                                     // hits 1
    printfn "%b" (isEven 7)                                          // hits 1
    printfn "%d" (apply (fun x -> x + 1) 3)                          // hits 1
    printfn "%d" (twice (fun x -> x * 3) 2)                          // debug: hits 2
    printfn "%d" (larger 3 4)                                        // hits 1
    printfn "%d" (pipeline [ 1; 2; 3 ])                              // hits 1
    printfn "%d" (closure 5)                                         // hits 1
    printfn "%s" (composed 4)                                        // hits 1
    printfn "%d" (outer 4)                                           // hits 1
