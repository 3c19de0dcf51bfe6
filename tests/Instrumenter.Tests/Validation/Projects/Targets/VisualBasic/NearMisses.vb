' Code that looks like what the compiler makes of something else, and is the programmer's.
Public Class Bell
    Private _kept As Func(Of Integer)

    Public Event Rung(value As Integer)

    Public Sub Ring()
        Dim handler = RungEvent                                      ' hits 1
        If handler IsNot Nothing Then                                ' hits 1, branches 1/2
            handler.Invoke(5)                                        ' not covered
        End If                                                       ' no code
    End Sub                                                          ' no code

    Public Function Kept() As Integer
        If _kept Is Nothing Then                                     ' hits 2, branches 2/2
            _kept = Function() 5                                     ' hits 2
        End If                                                       ' no code
        Return _kept()                                               ' hits 2
    End Function                                                     ' no code
End Class

Module NearMisses
    Function Finish(text As String) As Integer                       ' no code
        Dim reader As IO.StringReader = Nothing                      ' hits 1
        Try                                                          ' no code
            reader = New IO.StringReader(text)                       ' hits 1
            Return reader.Read()                                     ' hits 1
        Finally                                                      ' no code
            reader?.Dispose()                                        ' hits 1, branches 1/2
        End Try                                                      ' no code
    End Function                                                     ' no code

    Function FinishIf(text As String) As Integer                     ' no code
        Dim reader As IO.StringReader = Nothing                      ' hits 1
        Try                                                          ' no code
            reader = New IO.StringReader(text)                       ' hits 1
            Return reader.Read()                                     ' hits 1
        Finally                                                      ' no code
            If reader IsNot Nothing Then                             ' hits 1, branches 1/2
                reader.Dispose()                                     ' hits 1
            End If                                                   ' no code
        End Try                                                      ' no code
    End Function                                                     ' no code

    Function Sparse(hash As Integer) As String                       ' no code
        Select Case hash                                             ' hits 1, branches 3/6
            Case 100000                                              ' debug: not covered
                Return "a"                                           ' not covered
            Case 2000000                                             ' debug: hits 1
                Return "b"                                           ' hits 1
            Case -7                                                  ' debug: not covered
                Return "c"                                           ' not covered
        End Select                                                   ' no code
        Return "d"                                                   ' not covered
    End Function                                                     ' no code

    Function HasOne(x As Integer?) As Integer                        ' no code
        If x.HasValue Then Return x.Value                            ' hits 1, branches 1/2
        Return 0                                                     ' not covered
    End Function                                                     ' no code

    Function Started() As Integer                                    ' no code
        Static count As Integer
        If count = 0 Then                                            ' hits 2, branches 2/2
            count = 5                                                ' hits 1
        End If                                                       ' no code
        Return count                                                 ' hits 2
    End Function                                                     ' no code

    Function Last(values As Integer()) As Integer                    ' no code
        Dim i = 0                                                    ' hits 1
        Do                                                           ' no code
            i += 1                                                   ' hits 3
        Loop While i < values.Length                                 ' hits 3, branches 2/2
        Return i                                                     ' hits 1
    End Function                                                     ' no code

    Async Function Waited(task As Task) As Task(Of Integer)
        If task.IsCompleted Then                                     ' hits 1, branches 1/2
            Return 1                                                 ' hits 1
        End If                                                       ' no code
        Await task                                                   ' not covered
        Return 2                                                     ' not covered
    End Function                                                     ' no code

    Sub Run()                                                        ' no code
        Dim bell As New Bell()                                       ' hits 1
        bell.Ring()                                                  ' hits 1
        Console.WriteLine(bell.Kept() + bell.Kept())                 ' hits 1
        Console.WriteLine(Finish("x"))                               ' hits 1
        Console.WriteLine(FinishIf("x"))                             ' hits 1
        Console.WriteLine(Sparse(2000000))                           ' hits 1
        Console.WriteLine(HasOne(3))                                 ' hits 1
        Console.WriteLine(Started() + Started())                     ' hits 1
        Console.WriteLine(Last({1, 2, 3}))                           ' hits 1
        Console.WriteLine(Waited(Task.CompletedTask).Result)         ' hits 1
        Empty()                                                      ' hits 1
    End Sub                                                          ' no code

    Sub Empty()                                                      ' no code
    End Sub                                                          ' hits 1
End Module
