static class DelegateTypes
{
    delegate int Operation(int a, int b);               // no code

    delegate void Changer(ref int x);                   // no code

    delegate T Maker<out T>();                          // no code

    static void Main()
    {
        Operation operation = Sum;                      // hits 1, branches 0/0
        Console.WriteLine(operation(1, 2));             // hits 1
        operation += (a, b) => a * b;                   // hits 2, fully covered, branches 0/0
        Console.WriteLine(operation(3, 4));             // hits 1
        Changer changer = (ref int x) => x++;           // hits 2
        int value = 1;                                  // hits 1
        changer(ref value);                             // hits 1
        changer.Invoke(ref value);                      // hits 1
        Console.WriteLine(value);                       // hits 1
        Maker<string> text = () => "made";              // hits 1, fully covered
        Maker<object> made = text;                      // debug: hits 1
        Console.WriteLine(made());                      // hits 1
        Console.WriteLine(Pick(true) == Sum);           // hits 1
        Console.WriteLine(operation.GetInvocationList().Length);        // hits 1
        Console.WriteLine(operation.DynamicInvoke(5, 6));               // hits 1
    }

    static int Sum(int a, int b) => a + b;              // hits 3

    static Operation Pick(bool sum) => sum ? Sum : (a, b) => a - b;     // hits 1, partly covered, branches 1/2
}
