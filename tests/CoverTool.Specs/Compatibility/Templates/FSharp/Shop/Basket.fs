module Shop.Basket

let total price count =
    price * count // mark total

let discount total =
    if total < 100 then // mark discount
        0 // mark none
    else
        total / 10 // mark tenth

let forgotten () =
    "forgotten" // mark forgotten
