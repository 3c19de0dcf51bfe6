namespace CoverTool.Reporter.Model;

/// <summary>What makes methods of different builds the same method.</summary>
/// <param name="Occurrence">
/// Numbers the methods of one build with the same names: conversion operators may differ in their return type alone.
/// </param>
internal readonly record struct MethodKey(string TypeName, string Name, string Signature, int Occurrence);
