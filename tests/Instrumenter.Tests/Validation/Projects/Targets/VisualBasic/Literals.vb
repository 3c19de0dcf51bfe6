Module Literals
    Function Page(title As String, items As IEnumerable(Of String)) As XElement ' no code
        Return <page title=<%= title %>>
                   <%= From item In items
                       Select <item><%= item %></item> %>
               </page>
    End Function                                                     ' no code

    Sub Run()                                                        ' no code
        Dim page = Literals.Page("first", {"a", "b"})                ' hits 1
        Console.WriteLine(page.@title)                               ' hits 1
        Console.WriteLine(page.<item>.Value)                         ' hits 1
        Console.WriteLine($"{page...<item>.Count()} items")          ' hits 1
    End Sub                                                          ' no code
End Module
