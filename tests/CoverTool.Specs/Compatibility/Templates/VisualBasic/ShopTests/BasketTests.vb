Imports Shop
Imports Xunit

Public Class BasketTests

    <Fact>
    Public Sub Three_totals_are_computed()
        Assert.Equal(6, Basket.Total(3, 2))
        Assert.Equal(8, Basket.Total(4, 2))
        Assert.Equal(9, Basket.Total(3, 3))
    End Sub

    <Fact>
    Public Sub A_discount_is_a_tenth()
        Assert.Equal(20, Basket.Discount(200))
        Assert.Equal(0, Basket.Discount(99))
    End Sub

    <Fact(Skip:="Skipped.")>
    Public Sub Is_not_run()
        Assert.Equal("forgotten", Basket.Forgotten())
    End Sub

    <Fact>
    Public Sub Passes()
    End Sub

End Class
