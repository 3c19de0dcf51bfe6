using CoverTool.Reports;

namespace CoverTool.Tests.Reports;

public sealed class WaitingLineTests : IDisposable
{
    private const string Erase = "\r\x1b[K";

    private readonly StringWriter _terminal = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public void What_is_quick_shows_nothing()
    {
        using (WaitingLine line = new(_terminal, 80, _clock))
        {
            Assert.Equal(1, line.Show("instrumenting Shop.dll", () => 1));
        }

        _clock.Fire();
        Assert.Equal("", _terminal.ToString());
    }

    [Fact]
    public void What_takes_a_second_is_shown_and_erased_once()
    {
        using (WaitingLine line = new(_terminal, 80, _clock))
        {
            Fire(line, "instrumenting Shop.dll");
            line.Show("instrumenting Cart.dll", () => 1);
            line.Dispose();
        }

        Assert.Equal(TimeSpan.FromSeconds(1), _clock.Due);
        Assert.Equal($"{Erase}instrumenting Shop.dll{Erase}instrumenting Cart.dll{Erase}", _terminal.ToString());
    }

    [Fact]
    public void Of_several_at_once_the_first_is_named()
    {
        using WaitingLine line = new(_terminal, 80, _clock);
        line.Show("instrumenting Shop.dll", () => line.Show("instrumenting Cart.dll", () =>
        {
            _clock.Fire();
            return 1;
        }));

        Assert.StartsWith($"{Erase}instrumenting Shop.dll", _terminal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Cart", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_shown_after_the_end()
    {
        WaitingLine line = new(_terminal, 80, _clock);
        _clock.Fire();
        line.Dispose();

        line.Show("instrumenting Shop.dll", () => 1);

        Assert.Equal("", _terminal.ToString());
    }

    [Fact]
    public void A_line_stays_one_line()
    {
        using WaitingLine line = new(_terminal, 10, _clock);

        Fire(line, "instrumenting Shop.dll");

        Assert.Equal($"{Erase}instrumen", _terminal.ToString());
    }

    public void Dispose() => _terminal.Dispose();

    private void Fire(WaitingLine line, string text) => line.Show(text, () =>
    {
        _clock.Fire();
        return 1;
    });

    /// <summary>A clock whose timers fire when the test says so.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private TimerCallback? _callback;

        public TimeSpan Due { get; private set; }

        public void Fire() => _callback!(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = callback;
            Due = dueTime;
            return new ManualTimer();
        }
    }

    private sealed class ManualTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
