Module OnErrors
    Function Guarded(text As String) As Integer                      ' no code
        On Error GoTo Failed                                         ' hits 2
        Dim value = Integer.Parse(text)                              ' hits 2
        Return value                                                 ' hits 1
Failed:
        Console.WriteLine("failed")                                  ' hits 1
        Return -1                                                    ' hits 1
    End Function                                                     ' no code

    Function Skipping(text As String) As Integer                     ' no code
        On Error Resume Next                                         ' hits 2
        Dim value = Integer.Parse(text)                              ' hits 2
        If value > 3 Then                                            ' hits 2, branches 2/2
            value = 3                                                ' hits 1
        End If                                                       ' no code
        Console.WriteLine(Err.Number <> 0)                           ' hits 2
        Return value                                                 ' hits 2
    End Function                                                     ' no code

    Function Resuming(text As String) As Integer                     ' no code
        Dim value = 1                                                ' hits 1
        On Error GoTo Handler                                        ' hits 1
        value = Integer.Parse(text)                                  ' hits 1
        Console.WriteLine("after")                                   ' hits 1
        On Error GoTo 0                                              ' hits 1
        Return value                                                 ' hits 1
Handler:
        value = 7                                                    ' hits 1
        Resume Next                                                  ' hits 1
    End Function                                                     ' no code

    Sub Run()                                                        ' no code
        Console.WriteLine(Guarded("4"))                              ' hits 1
        Console.WriteLine(Guarded("x"))                              ' hits 1
        Console.WriteLine(Skipping("5"))                             ' hits 1
        Console.WriteLine(Skipping("x"))                             ' hits 1
        Console.WriteLine(Resuming("x"))                             ' hits 1
    End Sub                                                          ' no code
End Module
