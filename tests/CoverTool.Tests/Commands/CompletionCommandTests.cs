using System.Diagnostics;

namespace CoverTool.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("covertool ", "run")]
    [InlineData("covertool run --fail-under-", "--fail-under-branch --fail-under-line --fail-under-method")]
    [InlineData("covertool completion b", "bash")]
    [InlineData("covertool run -- ", "")]
    public void Bash_completes_commands_options_and_values(string line, string expected)
    {
        if (!File.Exists("/bin/bash"))
        {
            return;
        }

        string covertool = Path.Combine(AppContext.BaseDirectory, "covertool.dll");
        string script = $$"""
            covertool() { dotnet '{{covertool}}' "$@"; }
            eval "$(covertool completion bash)"
            COMP_LINE='{{line}}' COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _covertool
            echo "${COMPREPLY[@]}"
            """;
        using Process bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true })!;
        string[] offered = bash.StandardOutput.ReadToEnd().Trim().Split(' ');
        bash.WaitForExit();

        Assert.Equal(0, bash.ExitCode);
        Assert.All(expected.Split(' '), word => Assert.Contains(word, offered));
        Assert.All(offered, word => Assert.StartsWith(line[(line.LastIndexOf(' ') + 1)..], word, StringComparison.Ordinal));
    }
}
