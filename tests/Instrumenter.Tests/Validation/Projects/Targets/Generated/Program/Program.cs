Machine machine = new();                                    // hits 1
Console.WriteLine(machine.Run(6));                          // hits 1
Console.WriteLine(machine.Run(1));                          // hits 1
Console.WriteLine(Machine.Letters().IsMatch("abc") && Machine.Letters().IsMatch("abd"));        // hits 1, branches 2/4
