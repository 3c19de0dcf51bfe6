using System;

// A switch statement that is the first one of a section of another: optimized code has no statement in between, and where the inner one
// matches nothing it leads to where the outer one does.
for (int n = -7; n < 5; n += 2)
{
    for (int k = 0; k < 5; k++)
    {
        Console.WriteLine(Labels(k, n, k == 3) + Lone(k, n > 0) + Three(k, n) + ByDefault(k, n));
    }
}

static int Labels(int k, int n, bool isOn)
{
    switch ((n, isOn)) // hits 30, branches 4/4
    {
        case (1, _):
            k += 3; // hits 5
            break;
        case (> 2, false):
        case (< -5, _) when k != 2: // branches 2/2
            switch (k) // source: hits 8, debug: hits 8, source: branches 4/4, debug: branches 4/4
            {
                case 0:
                    k = 7; // hits 2
                    break;
                case 1:
                case 2:
                    k = 9; // hits 3
                    break;
            }

            break;
    }

    return k;
}

static int Lone(int k, bool isOn)
{
    switch (isOn) // source: hits 30, debug: hits 30, source: branches 2/2, debug: branches 2/2
    {
        case true:
            switch (k) // source: hits 10, debug: hits 10, source: branches 3/3, debug: branches 3/3
            {
                case 0:
                    k = 7; // hits 2
                    break;
                case 1:
                    k = 9; // hits 2
                    break;
            }

            break;
    }

    return k;
}

static int Three(int k, int n)
{
    switch (n) // source: hits 30, debug: hits 30, source: branches 3/3, debug: branches 3/3
    {
        case 1:
            switch (k) // source: hits 5, debug: hits 5, source: branches 3/3, debug: branches 3/3
            {
                case > 2:
                    switch (k) // source: hits 2, debug: hits 2, source: branches 2/2, debug: branches 2/2
                    {
                        case 3:
                            k = 8; // hits 1
                            break;
                    }

                    break;
                case 0:
                    k = 9; // hits 1
                    break;
            }

            break;
        case 3:
            k++; // hits 5
            break;
    }

    return k;
}

static int ByDefault(int k, int n)
{
    switch (n) // source: hits 30, debug: hits 30, source: branches 2/2, debug: branches 2/2
    {
        case 1:
        default:
            switch (k) // source: hits 30, debug: hits 30, source: branches 3/3, debug: branches 3/3
            {
                case 0:
                    k = 7; // hits 6
                    break;
                case 1:
                    k = 9; // hits 6
                    break;
            }

            break;
    }

    return k;
}
