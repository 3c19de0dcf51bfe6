Console.WriteLine("designed"); // excluded, hits 1
