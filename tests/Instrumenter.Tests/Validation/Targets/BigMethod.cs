static class BigMethod
{
    static void Main()
    {
        long sum = 0;                       // hits 1
        for (int i = 0; i < 3; i++)         // hits 4, branches 2/2
        {
            if (i == 7)                     // hits 3, branches 1/2
                continue;                   // debug: hits 0
            sum += Step(i, 0);             // hits 3
            sum += Step(i, 1);             // hits 3
            sum += Step(i, 2);             // hits 3
            sum += Step(i, 3);             // hits 3
            sum += Step(i, 4);             // hits 3
            sum += Step(i, 5);             // hits 3
            if (sum == 5007)               // hits 3, branches 1/2
                break;                      // debug: hits 0
            sum += Step(i, 6);             // hits 3
            sum += Step(i, 7);             // hits 3
            sum += Step(i, 8);             // hits 3
            sum += Step(i, 9);             // hits 3
            sum += Step(i, 10);             // hits 3
            sum += Step(i, 11);             // hits 3
            sum += Step(i, 12);             // hits 3
            sum += Step(i, 13);             // hits 3
            sum += Step(i, 14);             // hits 3
            sum += Step(i, 15);             // hits 3
            if (sum == 15007)               // hits 3, branches 1/2
                break;                      // debug: hits 0
            sum += Step(i, 16);             // hits 3
            sum += Step(i, 17);             // hits 3
            sum += Step(i, 18);             // hits 3
            sum += Step(i, 19);             // hits 3
            sum += Step(i, 20);             // hits 3
            sum += Step(i, 21);             // hits 3
            sum += Step(i, 22);             // hits 3
            sum += Step(i, 23);             // hits 3
            sum += Step(i, 24);             // hits 3
            sum += Step(i, 25);             // hits 3
            if (sum == 25007)               // hits 3, branches 1/2
                break;                      // debug: hits 0
            sum += Step(i, 26);             // hits 3
            sum += Step(i, 27);             // hits 3
            sum += Step(i, 28);             // hits 3
            sum += Step(i, 29);             // hits 3
            sum += Step(i, 30);             // hits 3
            sum += Step(i, 31);             // hits 3
            sum += Step(i, 32);             // hits 3
            sum += Step(i, 33);             // hits 3
            sum += Step(i, 34);             // hits 3
            sum += Step(i, 35);             // hits 3
            if (sum == 35007)               // hits 3, branches 1/2
                break;                      // debug: hits 0
            sum += Step(i, 36);             // hits 3
            sum += Step(i, 37);             // hits 3
            sum += Step(i, 38);             // hits 3
            sum += Step(i, 39);             // hits 3
            sum += Step(i, 40);             // hits 3
            sum += Step(i, 41);             // hits 3
            sum += Step(i, 42);             // hits 3
            sum += Step(i, 43);             // hits 3
            sum += Step(i, 44);             // hits 3
            sum += Step(i, 45);             // hits 3
            if (sum == 45007)               // hits 3, branches 1/2
                break;                      // debug: hits 0
            sum += Step(i, 46);             // hits 3
            sum += Step(i, 47);             // hits 3
            sum += Step(i, 48);             // hits 3
            sum += Step(i, 49);             // hits 3
            sum += Step(i, 50);             // hits 3
            sum += Step(i, 51);             // hits 3
            sum += Step(i, 52);             // hits 3
            sum += Step(i, 53);             // hits 3
            sum += Step(i, 54);             // hits 3
            sum += Step(i, 55);             // hits 3
            if (sum == 55007)               // hits 3, branches 1/2
                break;                      // debug: hits 0
            sum += Step(i, 56);             // hits 3
            sum += Step(i, 57);             // hits 3
            sum += Step(i, 58);             // hits 3
            sum += Step(i, 59);             // hits 3
        }
        Console.WriteLine(sum);             // hits 1
    }

    static long Step(int i, int k) => i * k;    // hits 180
}
