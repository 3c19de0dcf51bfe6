Module Program
    Sub Main()                                                       ' no code
        Conditions.Run()                                             ' hits 1
        Loops.Run()                                                  ' hits 1
        OnErrors.Run()                                               ' hits 1
        Exceptions.Run()                                             ' hits 1
        Iterators.Run()                                              ' hits 1
        Asyncs.Run()                                                 ' hits 1
        Members.Run()                                                ' hits 1
        Literals.Run()                                               ' hits 1
        NearMisses.Run()                                             ' hits 1
        Console.WriteLine(My.Counter.NextValue())                    ' hits 1
        Console.WriteLine(My.Shop.Name)                              ' hits 1
    End Sub                                                          ' no code
End Module

Namespace My
    Friend Module Counter
        Private _value As Integer = 4                                ' hits 1

        Public Function NextValue() As Integer
            _value += 1                                              ' hits 2
            Return _value                                            ' hits 2
        End Function                                                 ' no code
    End Module

    <Global.Microsoft.VisualBasic.HideModuleName>
    Friend Module Extended
        Friend ReadOnly Property Shop As New ShopSettings            ' hits 1
    End Module

    Friend Class ShopSettings
        Public ReadOnly Property Name As String
            Get
                Return If(NextValue() > 100, "big", "small")         ' hits 1, branches 1/2
            End Get                                                  ' no code
        End Property
    End Class
End Namespace
