using System;
using System.Collections.Generic;

// A label that leads where no match leads to, by jumps that the compiler has kept: what was asked on the way tells them apart.
internal static class Program
{
    private static int s_number = 3;
    private static bool s_isSet = true;

    private static void Main()
    {
        foreach (string text in new[] { "a", "bb", "m", "n1", "n2", "p", "thing", "word", "none", "qz", "zz", "", null })
        {
            ByLength(text);
            Clauses(text);
            WithDefault(text);
        }

        for (int number = 0; number < 13; number++)
        {
            LastClauses(number);
        }

        foreach (int number in new[] { -7, 0, 1, 4 })
        {
            s_number = number;
            OneElement();
            TwoElements();
        }
    }

    private static T Same<T>(T value) => value;

    // Texts are told by their length and one character. Nothing else is compared where there is one character only.
    private static void ByLength(string text)
    {
        switch (Same(text)) // branches 10/10
        {
            case "":
            case "a":
                break;
            case "bb":
                Console.WriteLine(1); // hits 1
                break;
            case "word":
                break;
            case "thing" when s_isSet: // branches 1/2
                break;
            case "m":
                Console.WriteLine(2); // hits 1
                break;
            case "n1":
            case "n2":
                Console.WriteLine(3); // hits 2
                break;
            case "p":
                break;
        }
    }

    // Behind the clauses other code follows, so that both ways of their last test still jump.
    private static void Clauses(string text)
    {
        switch (Same(text)) // branches 4/6
        {
            case "a" when text.Length > 3 && s_isSet: // branches 1/4
                break;
            case "bb" when !(s_isSet && text.Length == 2): // branches 2/4
                break;
            case "m" when s_number > 40 || s_isSet: // branches 2/4
                break;
            case "n1" when s_number switch { 3 => s_isSet, > 3 => false, _ => true }: // branches 2/5
                break;
            case "p":
                Console.WriteLine(text); // hits 1
                break;
        }
    }

    private static void WithDefault(string text)
    {
        switch (Same(text)) // branches 4/4
        {
            case "bb":
            case "thing":
                Console.WriteLine(text); // hits 2
                break;
            case [.., 'z'] or "m":
                break;
            default:
                Console.WriteLine("other"); // hits 8
                break;
        }
    }

    private static void LastClauses(int number)
    {
        switch (number) // branches 6/6
        {
            case 0:
                Console.WriteLine(number); // hits 1
                break;
            case 1 when s_number == (s_isSet ? number + 2 : 0): // branches 2/4
                break;
            case 2 when number < s_number && s_isSet: // branches 2/4
            case 11 when !s_isSet || number > 4: // branches 2/4
            case 3:
                break;
            default:
                Console.WriteLine(number); // hits 8
                break;
        }
    }

    private static void OneElement()
    {
        switch ((s_number, s_isSet)) // branches 2/2
        {
            case (0, true):
                break;
        }
    }

    private static void TwoElements()
    {
        switch ((s_number, s_isSet)) // branches 3/3
        {
            case (1, _):
            case (< -5, _):
                break;
        }
    }
}
