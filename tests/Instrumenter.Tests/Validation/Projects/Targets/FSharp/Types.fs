module Types

open System

type Point =                                                         // no code
    { X: int                                                         // no code
      Y: int }

    member this.Length =
        abs this.X + abs this.Y                                      // debug: hits 1

    static member Origin = { X = 0; Y = 0 }                          // debug: hits 1

[<Struct>]
type Size = { Width: int; Height: int }                              // no code

type Choice =                                                        // no code
    | First of int                                                   // no code
    | Second of name: string * size: int                             // no code
    | Third                                                          // no code

    member this.IsBig =
        match this with                                              // hits 2, branches 2/2
        | First x -> x > 10                                          // hits 1
        | _ -> false                                                 // hits 1

[<Struct>]
type Flag =                                                          // no code
    | On                                                             // no code
    | Off of int                                                     // no code

type Level =                                                         // no code
    | Low = 0                                                        // no code
    | High = 1                                                       // no code

type Counter(start: int) =
    let mutable value = start                                        // hits 1
    let step = if start > 10 then 10 else 1                          // hits 1, partly covered, branches 1/2
    do printfn "made"                                                // hits 1

    new() = Counter(5)                                               // hits 1

    member val Name = "counter" with get, set                        // hits 1

    member _.Value = value                                           // not covered

    member _.Next() =
        value <- value + step                                        // hits 1
        value                                                        // hits 1

    member _.Item
        with get (i: int) = value + i                                // debug: hits 1

    static member Create(x) = Counter(x)                             // not covered

[<AbstractClass>]
type Animal() =                                                      // hits 1
    abstract Sound: unit -> string
    abstract Legs: int
    default _.Legs = 4                                               // hits 1

type Dog() =                                                         // no code
    inherit Animal()                                                 // hits 1
    override _.Sound() = "woof"                                      // hits 1

type IShow =                                                         // no code
    abstract Show: unit -> string

let shower text =
    { new IShow with                                                 // hits 1
        member _.Show() = text + "!" }                               // hits 1

type Int32 with
    member this.Doubled = this * 2                                   // debug: hits 1

let levelName level =
    match level with                                                 // debug: hits 1, debug: branches 1/3, release: branches 0/3
    | Level.Low -> "low"                                             // not covered
    | Level.High -> "high"                                           // debug: hits 1
    | _ -> "?"                                                       // not covered

let run () =
    let point = { X = 3; Y = -4 }                                    // hits 1
    let moved = { point with X = 5 }                                 // hits 1
    printfn "%d %b %d" point.Length (point = moved) (compare point moved) // hits 1
    printfn "%A" Point.Origin                                        // hits 1
    printfn "%d" (hash { Width = 1; Height = 2 } - hash { Width = 1; Height = 2 }) // hits 1
    printfn "%b %b" (First 20).IsBig Third.IsBig                     // hits 1
    printfn "%A" (Second("x", 2))                                    // hits 1
    printfn "%b" (On = Off 3)                                        // hits 1
    let counter = Counter()                                          // hits 1
    printfn "%d %d %s" (counter.Next()) counter.[2] counter.Name     // hits 1
    let dog = Dog()                                                  // hits 1
    printfn "%s %d" (dog.Sound()) dog.Legs                           // hits 1
    printfn "%s" ((shower "hi").Show())                              // hits 1
    printfn "%d" ((4).Doubled)                                       // hits 1
    printfn "%s" (levelName Level.High)                              // hits 1
