using System.Globalization;
using Spectre.Console;

namespace NewsGraph.Cli;

/// <summary>Shows how far reading has come: a live line on a terminal, a log line now and then where output is redirected.</summary>
internal sealed class BuildProgress
{
    private const int LogEvery = 250;
    private readonly StatusContext? _status;

    private BuildProgress(StatusContext? status) => _status = status;

    /// <summary>Runs the work while its progress is shown.</summary>
    public static void Show(Action<BuildProgress> work)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected)
        {
            work(new BuildProgress(null));
        }
        else
        {
            AnsiConsole.Status().Start("reading", status => work(new BuildProgress(status)));
        }
    }

    /// <summary>An article is done.</summary>
    public void Read(int count)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{count:N0} articles read");
        if (_status is not null)
        {
            _status.Status = line;
        }
        else if (count % LogEvery == 0)
        {
            Console.Error.WriteLine(line);
        }
    }
}
