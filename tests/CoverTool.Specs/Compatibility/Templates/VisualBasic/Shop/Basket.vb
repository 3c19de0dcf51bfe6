Public Module Basket

    Public Function Total(price As Integer, count As Integer) As Integer
        Return price * count ' mark total
    End Function

    Public Function Discount(total As Integer) As Integer
        If total < 100 Then ' mark discount
            Return 0 ' mark none
        End If

        Return total \ 10 ' mark tenth
    End Function

    Public Function Forgotten() As String
        Return "forgotten" ' mark forgotten
    End Function

End Module
