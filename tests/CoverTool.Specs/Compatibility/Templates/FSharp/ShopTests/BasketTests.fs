module Tests.BasketTests

open Shop
open Xunit

[<Fact>]
let ``Three totals are computed`` () =
    Assert.Equal(6, Basket.total 3 2)
    Assert.Equal(8, Basket.total 4 2)
    Assert.Equal(9, Basket.total 3 3)

[<Fact>]
let ``A discount is a tenth`` () =
    Assert.Equal(20, Basket.discount 200)
    Assert.Equal(0, Basket.discount 99)

[<Fact(Skip = "Skipped.")>]
let ``Is not run`` () = Assert.Equal("forgotten", Basket.forgotten ())

[<Fact>]
let ``Passes`` () = ()
