using System;
using System.Collections.Generic;

// Sections that do nothing, in switch statements on enums and on what may throw instead of giving a value.
for (int n = 0; n < 6; n++)
{
    Machine.State = (State)(n % 3);
    Machine.Big = (Big)(n % 2);
    Console.WriteLine(Machine.Fields() + Machine.Calls(n));
    foreach (int item in Machine.Items())
    {
        Console.WriteLine(item);
    }

    try
    {
        Console.WriteLine(Machine.Thrown(n));
    }
    catch (ArgumentException)
    {
        Console.WriteLine("none");
    }
}

enum State
{
    Idle,
    Busy,
    Done,
}

enum Big : ulong
{
    Small,
    Large = ulong.MaxValue,
}

static class Machine
{
    public static State State;

    public static Big Big;

    public static int Fields()
    {
        switch (State) // hits 6, branches 2/2
        {
            case State.Idle:
                break;
        }

        switch (Big) // hits 6, branches 2/2
        {
            case Big.Small:
                break;
        }

        return 3;
    }

    public static int Calls(int n)
    {
        switch (Same((State)(n % 3))) // hits 6, branches 2/2
        {
            case State.Idle:
                break;
        }

        switch (Same(State)) // hits 6, branches 3/3
        {
            case State.Busy:
                break;
            case State.Done:
                break;
        }

        return n;
    }

    public static IEnumerable<int> Items()
    {
        yield return 1;
        switch (State) // hits 6, branches 2/2
        {
            case State.Idle:
                break;
        }

        yield return 2;
    }

    public static int Thrown(int n)
    {
        switch (Same(n > 1 ? n : throw new ArgumentException())) // hits 6, branches 6/6
        {
            case 2:
                break;
            case 4:
                n++; // hits 1
                break;
            case 5:
                break;
        }

        return n;
    }

    private static T Same<T>(T value) => value;
}
