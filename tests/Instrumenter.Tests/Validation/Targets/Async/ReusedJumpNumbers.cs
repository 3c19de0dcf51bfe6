/// <summary>The number of the jump out of an awaiting catch is in a local that another value is in elsewhere.</summary>
static class ReusedJumpNumbers
{
    static int s_number = 3;

    static async Task<int> Next(int number)
    {
        await Task.Yield();
        return number + s_number;
    }

    static async Task<string> Try(int kind, bool isBroken)
    {
        string text = "";
        try
        {
            if (isBroken)                                   // hits 2, branches 2/2
            {
                throw new InvalidOperationException();
            }
        }
        catch (InvalidOperationException e) when (e.Message == "")                          // branches 1/2
        {
            switch (kind)                                   // source: not covered, source: branches 0/3
            {
                case 1:
                    text += await Next(1);
                    break;
                case 2:
                    text += "two";
                    break;
            }
        }
        catch (Exception)
        {
            text += await Next(2);                          // hits 1
        }
        int number = s_number * 2;
        text += (number, kind) is ( > 3, 2) ? number : "none";                                // branches 2/2
        return text + kind;
    }

    static async Task Main()
    {
        Console.WriteLine(await Try(1, true));
        Console.WriteLine(await Try(2, false));
    }
}
