abstract record Animal(string Name)                             // hits 6
{
    public abstract string Sound { get; }                       // no code

    public virtual string Speak() => $"{Name}: {Sound}";        // hits 3
}

record Dog(string Name, int Age) : Animal(Name)                 // hits 4
{
    public override string Sound => Age > 1 ? "Wuff" : "wuff";  // hits 3, branches 2/2
}

sealed record Puppy(string Name) : Dog(Name.ToLowerInvariant(), 0)      // hits 1, fully covered
{
    public override string Speak() => base.Speak() + "!";       // hits 1
}

sealed record Cat() : Animal("cat")                             // hits 2, fully covered
{
    public override string Sound => "meow";                     // hits 1
}

sealed record Fish(string Name) : Animal(Name)                  // not covered
{
    public override string Sound => "";                         // not covered
}

static class RecordInheritance
{
    static void Main()
    {
        foreach (Animal animal in (Animal[])[new Dog("Rex", 5), new Puppy("Bo"), new Cat()])    // branches 2/2
            Console.WriteLine(animal.Speak());                  // hits 3
        Animal dog = new Dog("Rex", 5);                         // hits 1
        Console.WriteLine(dog == new Dog("Rex", 5));            // hits 1, branches 0/0
        Console.WriteLine(dog == new Cat());                    // hits 1, branches 0/0
        Animal renamed = dog with { Name = "Max" };             // hits 1, branches 0/0
        Console.WriteLine(renamed);                             // hits 1
    }
}
