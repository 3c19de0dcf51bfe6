Console.WriteLine(Answer(2) + Twice(4));                    // hits 1, branches 0/0
if (args.Length > 3)                                        // hits 1, branches 1/2
    Console.WriteLine("many");                              // not covered
Console.WriteLine(new Order("a").Describe());               // hits 1
Console.WriteLine(Second.Order.Describe(3));                // hits 1
Console.WriteLine(Initialised.Text);                        // hits 1
Console.WriteLine(FirstUser.Use() + SecondUser.Use());      // hits 1
Mapped.Run(2);                                              // hits 1
Console.WriteLine(Übung.Größe(4));                          // hits 1
Console.WriteLine(WithSpace.Half(9));                       // hits 1
return 0;                                                   // hits 1


static int Twice(int x) => x + x;                           // hits 1
