Module Loops
    Function Total(values As Integer()) As Integer                   ' no code
        Dim result = 0                                               ' hits 1
        For Each value In values                                     ' hits 1, branches 2/2
            result += value                                          ' hits 3
        Next                                                         ' no code
        Return result                                                ' hits 1
    End Function                                                     ' no code

    Function TotalOf(values As IEnumerable(Of Integer)) As Integer   ' no code
        Dim result = 0                                               ' hits 1
        For Each value In values                                     ' hits 1, branches 2/2
            If value = 2 Then Continue For                           ' hits 3, branches 2/2
            result += value                                          ' hits 2
        Next                                                         ' no code
        Return result                                                ' hits 1
    End Function                                                     ' no code

    Function TotalOfList(values As List(Of Integer)) As Integer      ' no code
        Dim result = 0                                               ' hits 1
        For Each value In values                                     ' hits 1, branches 2/2
            result += value                                          ' hits 3
        Next                                                         ' no code
        Return result                                                ' hits 1
    End Function                                                     ' no code

    Function CountTo(last As Integer) As Integer                     ' no code
        Dim result = 0                                               ' hits 1
        For i = 1 To last                                            ' hits 1, branches 2/2
            result += i                                              ' hits 4
        Next                                                         ' no code
        For i = last To 1 Step -1                                    ' hits 1, branches 2/2
            result -= 1                                              ' hits 4
        Next                                                         ' no code
        Return result                                                ' hits 1
    End Function                                                     ' no code

    Function Stepping(last As Integer, width As Integer) As Integer  ' no code
        Dim result = 0                                               ' hits 1
        For i = 1 To last Step width                                 ' hits 1, branches 2/2
            result += 1                                              ' hits 3
        Next                                                         ' no code
        Return result                                                ' hits 1
    End Function                                                     ' no code

    Function Halve(start As Integer) As Integer                      ' no code
        Dim x = start                                                ' hits 1
        While x > 1                                                  ' hits 4, branches 2/2
            x \= 2                                                   ' hits 3
        End While                                                    ' no code
        Return x                                                     ' hits 1
    End Function                                                     ' no code

    Function Repeats() As Integer                                    ' no code
        Dim x = 0                                                    ' hits 1
        Do                                                           ' no code
            x += 1                                                   ' hits 3
        Loop While x < 3                                             ' hits 3, branches 2/2
        Do Until x = 5                                               ' hits 3, branches 2/2
            x += 1                                                   ' hits 2
        Loop                                                         ' no code
        Do While x < 100                                             ' hits 2, branches 1/2
            x += 1                                                   ' hits 2
            If x > 6 Then Exit Do                                    ' hits 2, branches 2/2
        Loop                                                         ' no code
        Return x                                                     ' hits 1
    End Function                                                     ' no code

    Sub Run()                                                        ' no code
        Console.WriteLine(Total({1, 2, 3}))                          ' hits 1
        Console.WriteLine(TotalOf({1, 2, 3}))                        ' hits 1
        Console.WriteLine(TotalOfList(New List(Of Integer) From {1, 2, 3})) ' hits 1
        Console.WriteLine(CountTo(4))                                ' hits 1
        Console.WriteLine(Stepping(9, 3))                            ' hits 1
        Console.WriteLine(Halve(9))                                  ' hits 1
        Console.WriteLine(Repeats())                                 ' hits 1
    End Sub                                                          ' no code
End Module
