module Matches

type Shape =                                                         // no code
    | Circle of float                                                // no code
    | Square of float                                                // no code
    | Empty                                                          // no code

type Day =                                                           // no code
    | Monday                                                         // no code
    | Tuesday                                                        // no code
    | Wednesday                                                      // no code
    | Thursday                                                       // no code
    | Friday                                                         // no code

type Tree =                                                          // no code
    | Leaf of int                                                    // no code
    | Node of Tree * Tree                                            // no code
    | Bent of Tree                                                   // no code
    | Named of string * Tree                                         // no code
    | Nothing                                                        // no code

let area shape =
    match shape with                                                 // hits 2, branches 3/4
    | Circle r -> r * r                                              // hits 1
    | Square s -> s                                                  // not covered
    | Empty -> 0.0                                                   // hits 1

let isWeekStart day =
    match day with                                                   // debug: hits 2, debug: branches 2/3, release: branches 0/3
    | Monday -> "start"                                              // not covered
    | Friday -> "end"                                                // debug: hits 1
    | _ -> "middle"                                                  // debug: hits 1

let rec sum tree =
    match tree with                                                  // hits 6, branches 4/5
    | Leaf value -> value                                            // hits 2
    | Node(left, right) ->
        sum left + sum right                                         // hits 2
    | Bent inner -> sum inner                                        // hits 1
    | Named(_, inner) ->
        sum inner                                                    // not covered
    | Nothing -> 0                                                   // hits 1

let sign x =
    match x with                                                     // hits 2
    | x when x > 0 -> "plus"                                         // hits 2, branches 2/2
    | x when x < 0 -> "minus"                                        // hits 1, partly covered, branches 1/2
    | _ -> "zero"                                                    // hits 1

let (|Even|Odd|) x =
    if x % 2 = 0 then Even else Odd                                  // hits 2, branches 2/2

let (|Short|_|) (text: string) =
    if text.Length < 3 then Some text.Length else None               // hits 1, partly covered, branches 1/2

let parity x =
    match x with                                                     // hits 2, branches 2/2
    | Even -> "even"                                                 // hits 1
    | Odd -> "odd"                                                   // hits 1

let length text =
    match text with                                                  // hits 1, branches 1/2
    | Short size -> size                                             // not covered
    | _ -> -1                                                        // hits 1

let rec count list =
    match list with                                                  // hits 2, branches 3/4
    | [] -> 0                                                        // not covered
    | [ _ ] -> 1                                                     // hits 1
    | _ :: _ :: rest -> 2 + count rest                               // hits 1

let name number =
    match number with                                                // hits 2, branches 2/4
    | 0 -> "none"                                                    // not covered
    | 1 -> "one"                                                     // not covered
    | 2 | 3 -> "few"                                                 // hits 1
    | _ -> "many"                                                    // hits 1

let color text =
    match text with                                                  // hits 2, branches 3/4
    | "red" -> 1                                                     // not covered
    | "green" -> 2                                                   // hits 1
    | _ -> 0                                                         // hits 1

let both x y =
    match x, y with                                                  // hits 2, debug: branches 4/6, release: branches 3/4
    | true, true -> "both"                                           // hits 1, release: branches 1/2
    | true, false
    | false, true -> "one"                                           // hits 1
    | false, false -> "none"                                         // not covered

let kind (value: obj) =
    match value with                                                 // hits 2, branches 3/4
    | :? int as number -> number                                     // hits 1
    | :? string as text when text.Length > 2 ->                      // hits 1, branches 1/4
        text.Length                                                  // hits 1
    | null -> -1                                                     // not covered
    | _ -> 0                                                         // not covered

let orZero value =
    match value with                                                 // debug: hits 1, debug: branches 1/2, release: branches 0/2
    | Some x -> x                                                    // debug: hits 1
    | None -> 0                                                      // not covered

let describe =
    function
    | Ok value -> value                                              // not covered
    | Error(text: string) -> text.Length                             // hits 1

let run () =
    printfn "%f %f" (area (Circle 2.0)) (area Empty)                 // hits 1
    printfn "%s %s" (isWeekStart Friday) (isWeekStart Tuesday)       // hits 1
    printfn "%d" (sum (Node(Leaf 1, Bent(Node(Leaf 2, Nothing)))))   // hits 1
    printfn "%s %s" (sign 3) (sign 0)                                // hits 1
    printfn "%s %s" (parity 3) (parity 4)                            // hits 1
    printfn "%d" (length "text")                                     // hits 1
    printfn "%d" (count [ 1; 2; 3 ])                                 // hits 1
    printfn "%s %s" (name 3) (name 9)                                // hits 1
    printfn "%d %d" (color "green") (color "blue")                   // hits 1
    printfn "%s %s" (both true true) (both false true)               // hits 1
    printfn "%d %d" (kind "text") (kind 4)                           // hits 1
    printfn "%d" (orZero (Some 4))                                   // hits 1
    printfn "%d" (describe (Error "text"))                           // hits 1
