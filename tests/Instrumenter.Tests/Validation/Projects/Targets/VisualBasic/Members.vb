Public Class Counter
    Private ReadOnly _start As Integer = 3                           ' hits 2

    Public Property Name As String = "counter"                       ' hits 2

    Public Property Value As Integer

    Public Event Changed(value As Integer)

    Public Sub New()
        Me.New(1)                                                    ' hits 1
    End Sub                                                          ' no code

    Public Sub New(value As Integer)
        Me.Value = value + _start                                    ' hits 2
    End Sub                                                          ' no code

    Public Sub Increase()
        Value += 1                                                   ' hits 2
        RaiseEvent Changed(Value)                                    ' hits 2
    End Sub                                                          ' no code

    Default Public ReadOnly Property Item(index As Integer) As Integer
        Get
            Return Value + index                                     ' hits 1
        End Get                                                      ' no code
    End Property

    Public Shared Operator +(a As Counter, b As Integer) As Counter
        Return New Counter(a.Value + b)                              ' hits 1
    End Operator                                                     ' no code
End Class

Public Class Watcher
    Private WithEvents Watched As Counter

    Public Sub New(counter As Counter)
        Watched = counter                                            ' hits 1
    End Sub                                                          ' no code

    Private Sub OnChanged(value As Integer) Handles Watched.Changed
        If value > 100 Then                                          ' hits 2, branches 1/2
            Console.WriteLine("big")                                 ' not covered
        End If                                                       ' no code
        Console.WriteLine("changed")                                 ' hits 2
    End Sub                                                          ' no code
End Class

Public Class Adder
    Private ReadOnly _step As Integer = 2                            ' hits 2

    Public Function Steps() As Func(Of Integer, Integer)
        Return Function(x)                                           ' hits 1
                   If x > 10 Then Return x                           ' hits 1, partly covered, branches 1/2
                   Return x + _step                                  ' hits 1
               End Function                                          ' no code
    End Function                                                     ' no code

    Public Function Captured(offset As Integer) As Integer
        Dim add = Function(x As Integer) x + offset                  ' hits 2
        Dim log As New List(Of Integer)                              ' hits 1
        Dim note = Sub(x As Integer)                                 ' hits 1
                       log.Add(x)                                    ' hits 2
                   End Sub                                           ' no code
        note(add(1))                                                 ' hits 1
        note(add(2))                                                 ' hits 1
        Return log.Sum()                                             ' hits 1
    End Function                                                     ' no code
End Class

Public Structure Pair
    Public X As Integer
    Public Y As Integer
End Structure

Module Members
    Private _calls As Integer

    Function Counted() As Integer                                    ' no code
        Static calls As Integer = 5                                  ' hits 2
        calls += 1                                                   ' hits 2
        Return calls                                                 ' hits 2
    End Function                                                     ' no code

    Function Squares(values As Integer()) As Integer()               ' no code
        Return values.Select(Function(x) x * x).Where(Function(x)    ' hits 3
                                                          Return x > 1 ' hits 3
                                                      End Function).ToArray()
    End Function                                                     ' no code

    Function Query(values As Integer()) As Integer                   ' no code
        Dim found = From value In values                             ' hits 1
                    Where value > 1                                  ' hits 3
                    Order By value Descending                        ' hits 2
                    Select value * 2                                 ' hits 2
        Return found.Sum()                                           ' hits 1
    End Function                                                     ' no code

    Sub [Optional](Optional x As Integer = 3)
        Console.WriteLine(x)                                         ' hits 1
    End Sub                                                          ' no code

    Sub Unused()                                                     ' no code
        Console.WriteLine("unused")                                  ' not covered
    End Sub                                                          ' no code

    Sub Run()                                                        ' no code
        Dim counter As New Counter()                                 ' hits 1
        Dim watcher As New Watcher(counter)                          ' hits 1
        counter.Increase()                                           ' hits 1
        AddHandler counter.Changed, Sub(value) Console.WriteLine(value) ' hits 1
        counter.Increase()                                           ' hits 1
        Console.WriteLine(counter(2) & counter.Name)                 ' hits 1
        Console.WriteLine((counter + 4).Value)                       ' hits 1
        Console.WriteLine(Counted() + Counted())                     ' hits 1
        Console.WriteLine(String.Join(",", Squares({1, 2, 3})))      ' hits 1
        Console.WriteLine(Query({1, 2, 3}))                          ' hits 1
        [Optional]()                                                 ' hits 1
        Dim pair As New Pair With {.X = 1}                           ' hits 1
        With pair                                                    ' debug: hits 1
            .Y = .X + 1                                              ' hits 1
        End With                                                     ' no code
        Console.WriteLine(pair.Y)                                    ' hits 1
        Console.WriteLine(New Adder().Steps()(3))                    ' hits 1
        Console.WriteLine(New Adder().Captured(4))                   ' hits 1
        Dim anonymous = New With {Key .Name = "n", .Size = 3}        ' hits 1
        Console.WriteLine(anonymous.Size)                            ' hits 1
    End Sub                                                          ' no code
End Module
