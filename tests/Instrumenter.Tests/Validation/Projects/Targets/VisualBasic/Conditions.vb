Module Conditions
    Function Grade(points As Integer) As String                      ' no code
        If points > 90 Then                                          ' hits 2, branches 1/2
            Return "A"                                               ' not covered
        ElseIf points > 50 Then                                      ' hits 2, branches 2/2
            Return "B"                                               ' hits 1
        Else                                                         ' no code
            Return "C"                                               ' hits 1
        End If                                                       ' no code
    End Function                                                     ' no code

    Sub Warn(level As Integer)                                       ' no code
        If level > 3 Then                                            ' hits 1, branches 1/2
            Console.WriteLine("warning")                             ' not covered
        End If                                                       ' no code
    End Sub                                                          ' no code

    Function Between(low As Integer, high As Integer, x As Integer) As Boolean ' no code
        If x >= low AndAlso x <= high Then                           ' hits 2, branches 3/4
            Return True                                              ' hits 1
        End If                                                       ' no code
        Return False                                                 ' hits 1
    End Function                                                     ' no code

    Function Outside(low As Integer, high As Integer, x As Integer) As String ' no code
        Dim isOut = x < low OrElse x > high                          ' hits 1, branches 1/2
        Return If(isOut, "out", "in")                                ' hits 1, branches 1/2
    End Function                                                     ' no code

    Function Eager(a As Boolean, b As Boolean) As Integer            ' no code
        If a And b Then Return 1                                     ' hits 1, partly covered, branches 1/2
        If a Or b Then Return 2 Else Return 3                        ' hits 1, partly covered, branches 1/2
    End Function                                                     ' no code

    Function Negated(x As Integer) As Integer                        ' no code
        If Not x > 3 Then Return 1                                   ' hits 1, partly covered, branches 1/2
        Return 2                                                     ' hits 1
    End Function                                                     ' no code

    Function Pick(number As Integer) As String                       ' no code
        Select Case number                                           ' hits 3
            Case 0                                                   ' hits 3, branches 1/2
                Return "none"                                        ' not covered
            Case 1, 2                                                ' hits 3, branches 3/4
                Return "few"                                         ' hits 1
            Case 3 To 9                                              ' hits 2, branches 3/4
                Return "several"                                     ' hits 1
            Case Is > 1000                                           ' hits 1, branches 1/2
                Return "huge"                                        ' not covered
            Case Else                                                ' no code
                Return "many"                                        ' hits 1
        End Select                                                   ' no code
    End Function                                                     ' no code

    Function Dense(number As Integer) As Integer                     ' no code
        Select Case number                                           ' hits 2, branches 2/5
            Case 1                                                   ' debug: not covered
                Return 10                                            ' not covered
            Case 2                                                   ' debug: not covered
                Return 20                                            ' not covered
            Case 3                                                   ' debug: hits 1
                Return 30                                            ' hits 1
            Case 4                                                   ' debug: not covered
                Return 40                                            ' not covered
        End Select                                                   ' no code
        Return 0                                                     ' hits 1
    End Function                                                     ' no code

    Function Color(name As String) As Integer                        ' no code
        Select Case name                                             ' hits 2, branches 2/16
            Case "red"                                               ' debug: not covered
                Return 1                                             ' not covered
            Case "green"                                             ' debug: hits 1
                Return 2                                             ' hits 1
            Case "blue", "cyan"                                      ' debug: not covered
                Return 3                                             ' not covered
            Case "white"                                             ' debug: not covered
                Return 4                                             ' not covered
            Case "black"                                             ' debug: not covered
                Return 5                                             ' not covered
            Case "gray"                                              ' debug: not covered
                Return 6                                             ' not covered
            Case "pink"                                              ' debug: hits 1
                Return 7                                             ' hits 1
            Case Else                                                ' no code
                Return 0                                             ' not covered
        End Select                                                   ' no code
    End Function                                                     ' no code

    Function OrDefault(text As String) As String                     ' no code
        Return If(text, "default")                                   ' hits 1, branches 1/2
    End Function                                                     ' no code

    Function Length(text As String) As Integer?                      ' no code
        Return text?.Length                                          ' hits 1, branches 1/2
    End Function                                                     ' no code

    Function Kind(value As Object) As String                         ' no code
        If TypeOf value Is String Then                               ' hits 2, branches 2/2
            Return "text"                                            ' hits 1
        End If                                                       ' no code
        Dim shape = TryCast(value, Version)                          ' hits 1
        If shape IsNot Nothing AndAlso shape.Major > 1 Then          ' hits 1, branches 2/4
            Return "version"                                         ' not covered
        End If                                                       ' no code
        Return "other"                                               ' hits 1
    End Function                                                     ' no code

    Function Lifted(value As Integer?) As String                     ' no code
        If value > 3 Then                                            ' hits 2, branches 2/2
            Return "big"                                             ' hits 1
        End If                                                       ' no code
        Return "small or nothing"                                    ' hits 1
    End Function                                                     ' no code

    Sub Run()                                                        ' no code
        Console.WriteLine(Grade(60) & Grade(10))                     ' hits 1
        Warn(1)                                                      ' hits 1
        Console.WriteLine(Between(1, 5, 3))                          ' hits 1
        Console.WriteLine(Between(1, 5, 9))                          ' hits 1
        Console.WriteLine(Outside(1, 5, 0))                          ' hits 1
        Console.WriteLine(Eager(True, False))                        ' hits 1
        Console.WriteLine(Negated(5))                                ' hits 1
        Console.WriteLine(Pick(2) & Pick(5) & Pick(70))              ' hits 1
        Console.WriteLine(Dense(3) + Dense(7))                       ' hits 1
        Console.WriteLine(Color("green") + Color("pink"))            ' hits 1
        Console.WriteLine(OrDefault(Nothing))                        ' hits 1
        Console.WriteLine(Length("text"))                            ' hits 1
        Console.WriteLine(Kind("text") & Kind(New Version(1, 0)))    ' hits 1
        Console.WriteLine(Lifted(4) & Lifted(Nothing))               ' hits 1
    End Sub                                                          ' no code
End Module
