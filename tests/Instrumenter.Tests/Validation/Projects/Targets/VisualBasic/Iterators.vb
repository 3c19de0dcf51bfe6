Module Iterators
    Iterator Function Numbers(last As Integer) As IEnumerable(Of Integer)
        Yield 0                                                      ' hits 1
        For i = 1 To last                                            ' hits 1, branches 2/2
            If i Mod 2 = 0 Then                                      ' hits 4, branches 2/2
                Yield i                                              ' hits 2
            End If                                                   ' no code
        Next                                                         ' no code
        Yield 100                                                    ' hits 1
    End Function                                                     ' no code

    Iterator Function Cleaned(log As List(Of String)) As IEnumerable(Of Integer)
        Try                                                          ' no code
            Yield 1                                                  ' hits 1
            Yield 2                                                  ' not covered
        Finally                                                      ' no code
            log.Add("closed")                                        ' hits 1
        End Try                                                      ' no code
    End Function                                                     ' no code

    Iterator Function Endless() As IEnumerable(Of Integer)
        Dim i = 0                                                    ' hits 1
        While True                                                   ' debug: hits 3
            Yield i                                                  ' hits 3
            i += 1                                                   ' hits 2
        End While                                                    ' no code
    End Function                                                     ' no code

    Sub Run()                                                        ' no code
        Console.WriteLine(Numbers(4).Sum())                          ' hits 1
        Dim log As New List(Of String)                               ' hits 1
        Console.WriteLine(Cleaned(log).First())                      ' hits 1
        Console.WriteLine(log.Count)                                 ' hits 1
        Console.WriteLine(Endless().Take(3).Sum())                   ' hits 1
        Dim lambda = Iterator Function() As IEnumerable(Of Integer)  ' hits 1
                         Yield 5                                     ' hits 1
                     End Function                                    ' no code
        Console.WriteLine(lambda().Single())                         ' hits 1
    End Sub                                                          ' no code
End Module
