using System.Text;

namespace CoverTool.Workloads;

/// <summary>What a regular expression for mail addresses is compiled to: a loop around a switch.</summary>
public sealed class StateMachine : IWorkload
{
    private readonly string _text = MakeText();

    private enum State
    {
        Outside,
        Name,
        Host,
        Domain,
    }

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long checksum = 0;
        long found = 0;
        State state = State.Outside;
        for (int i = 0; i < _text.Length; i++)
        {
            State next = Step(state, _text[i]);
            if (state == State.Domain && next == State.Outside)
            {
                checksum += i;
                found++; // marked
            }

            state = next;
        }

        return new Outcome(checksum, found);
    }

    private static State Step(State state, char character)
    {
        bool isWord = char.IsAsciiLetterOrDigit(character);
        switch (state)
        {
            case State.Outside:
                return isWord ? State.Name : State.Outside;
            case State.Name:
                if (character == '@')
                {
                    return State.Host;
                }

                return isWord || character == '.' ? State.Name : State.Outside;
            case State.Host:
                if (character == '.')
                {
                    return State.Domain;
                }

                return isWord || character == '-' ? State.Host : State.Outside;
            default:
                return isWord ? State.Domain : State.Outside;
        }
    }

    private static string MakeText()
    {
        StringBuilder text = new();
        for (int i = 0; i < 2_500; i++)
        {
            text.Append("write to a.person").Append(i).Append("@the-host").Append(i % 9).Append(".example or not@all, ");
        }

        return text.ToString();
    }
}
