namespace CoverTool.Workloads;

/// <summary>Getters and setters of objects.</summary>
public sealed class PropertyGetters : IWorkload
{
    private const int Rounds = 800;
    private readonly Account[] _accounts = [.. Enumerable.Range(0, 500).Select(i => new Account(i))];

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        foreach (Account account in _accounts)
        {
            account.Balance = account.Start;
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach (Account account in _accounts)
            {
                account.Balance += account.Rate;
                sum += account.IsRich ? account.Balance : account.Start;
            }
        }

        return new Outcome(sum, (long)Rounds * _accounts.Length);
    }

    private sealed class Account(int start)
    {
        private readonly int _rate = (start % 7) + 1;

        public int Start { get; } = start;

        public int Balance { get; set; }

        public int Rate
        {
            get
            {
                return _rate; // marked
            }
        }

        public bool IsRich => Balance > 1_000;
    }
}
