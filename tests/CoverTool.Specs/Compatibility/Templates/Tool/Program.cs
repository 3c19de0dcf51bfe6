Console.WriteLine($"{args.Length} arguments"); // mark tool
return args.Length;
