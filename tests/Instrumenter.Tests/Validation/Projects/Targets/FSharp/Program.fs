module Program

[<EntryPoint>]
let main _ =
    Matches.run ()                                                   // hits 1
    ControlFlow.run ()                                               // hits 1
    Exceptions.run ()                                                // hits 1
    Functions.run ()                                                 // hits 1
    Types.run ()                                                     // hits 1
    Sequences.run ()                                                 // hits 1
    Tasks.run ()                                                     // hits 1
    Asyncs.run ()                                                    // hits 1
    NearMisses.run ()                                                // hits 1
    0                                                                // hits 1
