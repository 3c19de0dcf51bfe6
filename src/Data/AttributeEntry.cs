namespace CoverTool.Data;

/// <summary>An attribute that applies to code: on its method, on a function, property, event or type around it, or on the assembly.</summary>
/// <param name="Name">The attribute's type with its namespace: <c>System.ObsoleteAttribute</c>; nested types after a <c>+</c>.</param>
/// <param name="Target">What it stands on, for a person to read: <c>Shop.Cart</c>, <c>the assembly</c>.</param>
/// <param name="Why">The justification that the programmer gave with it, or empty.</param>
public sealed record AttributeEntry(string Name, string Target, string Why);
