Module Exceptions
    Function Parse(text As String, fallback As Boolean) As Integer   ' no code
        Try                                                          ' no code
            Return Integer.Parse(text)                               ' hits 3
        Catch e As FormatException When fallback                     ' hits 2
            Return -1                                                ' hits 1
        Catch e As FormatException
            Return -2                                                ' hits 1
        Finally                                                      ' no code
            Console.WriteLine("finally")                             ' hits 3
        End Try                                                      ' no code
    End Function                                                     ' no code

    Function Uses() As Integer                                       ' no code
        Using reader As New IO.StringReader("text")                  ' hits 1
            Return reader.Read()                                     ' hits 1
        End Using                                                    ' no code
    End Function                                                     ' no code

    Function Locked(gate As Object) As Integer                       ' no code
        SyncLock gate                                                ' hits 1
            Return 1                                                 ' hits 1
        End SyncLock                                                 ' no code
    End Function                                                     ' no code

    Sub Rethrow()                                                    ' no code
        Try                                                          ' no code
            Try                                                      ' no code
                Throw New InvalidOperationException("inner")         ' hits 1
            Catch ex As Exception
                Console.WriteLine(ex.Message)                        ' hits 1
                Throw                                                ' hits 1
            End Try                                                  ' no code
        Catch
            Console.WriteLine("outer")                               ' hits 1
        End Try                                                      ' no code
    End Sub                                                          ' no code

    Sub Run()                                                        ' no code
        Console.WriteLine(Parse("4", True))                          ' hits 1
        Console.WriteLine(Parse("x", True))                          ' hits 1
        Console.WriteLine(Parse("x", False))                         ' hits 1
        Console.WriteLine(Uses())                                    ' hits 1
        Console.WriteLine(Locked(New Object()))                      ' hits 1
        Rethrow()                                                    ' hits 1
    End Sub                                                          ' no code
End Module
