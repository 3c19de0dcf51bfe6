namespace CoverTool.Instrumenter.Tests;

/// <summary>A program that throws at each of its steps, in one run after the other.</summary>
internal static class ThrowingProgram
{
    public const string Source = """
        using System.Collections;

        static class Program
        {
            static int s_left;
            static int s_runs;
            static char s_last;
            static readonly List<int> s_numbers = [3, 1, 2];

            static void Main()
            {
                bool isOver = false;
                for (int steps = 0; !isOver; steps++)
                {
                    s_left = steps;
                    s_runs++;
                    try
                    {
                        Run(steps % 5, new Node { Value = steps % 3 }).GetAwaiter().GetResult();
                        isOver = true;
                    }
                    catch (InvalidOperationException)
                    {
                    }
                }

                Console.WriteLine(s_runs);
            }

            // Throws where the steps of this run are over.
            static T Step<T>(T value)
            {
                if (s_left-- == 0)
                {
                    throw new InvalidOperationException();
                }

                return value;
            }

            static async Task<int> Run(int x, Node node)
            {
                int sum = Straight(x, node);
                sum += Choices(x, node);
                sum += Loops(x);
                sum += Protected(x);
                sum += await Later(x);
                foreach (int number in Numbers(x))
                {
                    sum += number;
                }

                return Step(sum);
            }

            static int Straight(int x, Node node)
            {
                int a = x;
                a += 2;
                int b = Step(a);
                b++;
                b *= a;
                node.Value = b;
                node.Value++;
                int c = node.Value + Step(1);
                node.Next = new Node { Value = Step(c) };
                c = node.Next.Value;
                node.Next.Next = node;
                node.Next = node;
                c += node.Next.Value;
                return a + b + c;
            }

            static int Choices(int x, Node node)
            {
                int a = 0;
                if (x > 2)
                {
                    a = 1;
                }

                if (x > Step(1))
                {
                    a++;
                }
                else if (x == 0 || Step(x) == 1)
                {
                    a--;
                    Step(a);
                }
                else
                {
                    a += 2;
                }

                a += x > 1 && Step(x) > 2 ? Step(3) : 4;
                switch (Step(x))
                {
                    case 0:
                        a = 5;
                        break;
                    case 1 or 2:
                        a = Step(6);
                        break;
                    default:
                        a++;
                        break;
                }

                a += x switch { 0 => 1, 1 => Step(2), > 3 when Step(x) > 3 => 3, _ => Step(4) };
                a += (node.Next ?? Step(node)).Value;
                a += node.Next?.Value ?? Step(7);
                return a;
            }

            static int Loops(int x)
            {
                int sum = 0;
                for (int i = 0; i < x; i++)
                {
                    sum += i;
                }

                for (int i = 0; i < Step(x); i++)
                {
                    if (i == 1)
                    {
                        continue;
                    }

                    if (Step(i) == 3)
                    {
                        break;
                    }

                    sum += i;
                }

                int left = 3;
                while (left > 0)
                {
                    left--;
                    sum++;
                }

                do
                {
                    sum += Step(left);
                    left++;
                }
                while (left < 2);

                foreach (int number in s_numbers)
                {
                    sum += Step(number);
                }

                foreach (int number in new[] { x, Step(x), 2 })
                {
                    sum += number;
                    sum -= Step(1);
                }

                foreach (char character in Step("text"))
                {
                    sum += character;
                    s_last = character;
                    if (sum > Step(x))
                    {
                        continue;
                    }

                    sum++;
                }

                return sum;
            }

            static int Protected(int x)
            {
                int sum = 0;
                try
                {
                    sum++;
                    Step(sum);
                    sum++;
                }
                finally
                {
                    sum += 2;
                    Step(sum);
                    sum += 3;
                }

                try
                {
                    if (x == 1)
                    {
                        return sum;
                    }

                    sum += Step(1);
                }
                catch (InvalidOperationException) when (x == 2 && Step(x) == 2)
                {
                    sum++;
                    Step(sum);
                }

                using (new Closer())
                {
                    sum += Step(2);
                }

                lock (s_numbers)
                {
                    sum++;
                }

                return sum;
            }

            static async Task<int> Later(int x)
            {
                int sum = Step(1);
                if (x > 1)
                {
                    await Task.Yield();
                    sum++;
                }

                sum += await Delayed(Step(x));
                try
                {
                    sum += Step(2);
                }
                catch (InvalidOperationException)
                {
                    await Task.CompletedTask;
                    throw;
                }

                return sum;
            }

            static async Task<int> Delayed(int x)
            {
                await Task.Yield();
                return Step(x);
            }

            static IEnumerable<int> Numbers(int x)
            {
                for (int i = 0; i < x; i++)
                {
                    yield return Step(i);
                    x--;
                }
            }
        }

        sealed class Node
        {
            public int Value;
            public Node Next { get; set; }
        }

        sealed class Closer : IDisposable
        {
            public void Dispose() => Console.Write("");
        }
        """;
}
