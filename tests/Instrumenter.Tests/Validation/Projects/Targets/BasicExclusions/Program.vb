Imports System
Imports System.Collections.Generic
Imports System.Diagnostics.CodeAnalysis
Imports System.Linq
Imports System.Threading.Tasks

Module Program
    Sub Main()
        Console.WriteLine(Excluded(2)() + Counted(3)()) ' // hits 1
        Console.WriteLine(Waits().Result + Numbers().Sum()) ' // hits 1
    End Sub

    <ExcludeFromCodeCoverage>
    Function Excluded(n As Integer) As Func(Of Integer)
        Return Function() ' // excluded
                   Return n + 1 ' // excluded, hits 1
               End Function
    End Function

    Function Counted(n As Integer) As Func(Of Integer)
        Return Function() ' // hits 1
                   Return n + 2 ' // hits 1
               End Function
    End Function

    <ExcludeFromCodeCoverage>
    Async Function Waits() As Task(Of Integer)
        Await Task.Yield() ' // excluded, hits 1
        Dim later = Function() ' // excluded, hits 1
                        Return 7 ' // excluded, hits 1
                    End Function
        Return later() ' // excluded, hits 1
    End Function

    <ExcludeFromCodeCoverage>
    Iterator Function Numbers() As IEnumerable(Of Integer)
        Yield 1 ' // excluded, hits 1
        Yield 2 ' // excluded, hits 1
    End Function
End Module
