foreach (string word in args)
{
    Console.WriteLine(new string([.. word.Reverse()])); // mark word
}

return args.Length;
