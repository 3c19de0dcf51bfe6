Module Asyncs
    Async Function Completed(x As Integer) As Task(Of Integer)
        Dim y = Await Task.FromResult(x + 1)                         ' hits 6
        Return y * 2                                                 ' hits 6
    End Function                                                     ' no code

    Async Function Suspended(x As Integer) As Task(Of String)
        Await Task.Yield()                                           ' hits 1
        If x > 3 Then                                                ' hits 1, branches 1/2
            Return "big"                                             ' hits 1
        End If                                                       ' no code
        Return "small"                                               ' not covered
    End Function                                                     ' no code

    Async Function Looped(values As IEnumerable(Of Integer)) As Task(Of Integer)
        Dim total = 0                                                ' hits 1
        For Each value In values                                     ' hits 1, branches 2/2
            total += Await Completed(value)                          ' hits 3
        Next                                                         ' no code
        While total > 10                                             ' hits 2, branches 2/2
            Await Task.Delay(1)                                      ' hits 1
            total -= 10                                              ' hits 1
        End While                                                    ' no code
        Return total                                                 ' hits 1
    End Function                                                     ' no code

    Async Function Failing() As Task(Of Integer)
        Try                                                          ' no code
            Await Task.Yield()                                       ' hits 1
            Throw New InvalidOperationException("failed")            ' hits 1
        Catch ex As InvalidOperationException When ex.Message.Length > 3 ' hits 1
            Return ex.Message.Length                                 ' hits 1
        Finally                                                      ' no code
            Console.WriteLine("finally")                             ' hits 1
        End Try                                                      ' no code
    End Function                                                     ' no code

    Async Function Condition(x As Integer) As Task(Of Boolean)
        Return Await Completed(x) > 3 AndAlso Await Completed(x + 1) > 100 ' hits 1, branches 1/2
    End Function                                                     ' no code

    Async Sub Fire(source As TaskCompletionSource)
        Await Task.Yield()                                           ' hits 1
        source.SetResult()                                           ' hits 1
    End Sub                                                          ' no code

    Sub Run()                                                        ' no code
        Console.WriteLine(Completed(3).Result)                       ' hits 1
        Console.WriteLine(Suspended(4).Result)                       ' hits 1
        Console.WriteLine(Looped({1, 2, 3}).Result)                  ' hits 1
        Console.WriteLine(Failing().Result)                          ' hits 1
        Console.WriteLine(Condition(3).Result)                       ' hits 1
        Dim source As New TaskCompletionSource()                     ' hits 1
        Fire(source)                                                 ' hits 1
        source.Task.Wait()                                           ' hits 1
        Dim inner = Async Function() As Task(Of Integer)             ' hits 1
                        Await Task.Yield()                           ' hits 1
                        Return 3                                     ' hits 1
                    End Function                                     ' no code
        Console.WriteLine(inner().Result)                            ' hits 1
    End Sub                                                          ' no code
End Module
