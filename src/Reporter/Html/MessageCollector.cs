using System.Globalization;
using Palmmedia.ReportGenerator.Core.Logging;

namespace CoverTool.Reporter.Html;

/// <summary>Keeps the errors that ReportGenerator.Core logs, in place of its own logger, which writes to the console.</summary>
internal sealed class MessageCollector : ILogger, ILoggerFactory
{
    private readonly List<string> _errors = [];

    public VerbosityLevel VerbosityLevel { get; set; } = VerbosityLevel.Error;

    /// <summary>Returns the errors since the last call.</summary>
    public string[] TakeErrors()
    {
        lock (_errors)
        {
            string[] errors = [.. _errors];
            _errors.Clear();
            return errors;
        }
    }

    public ILogger GetLogger(Type type) => this;

    public void Debug(string message)
    {
    }

    public void DebugFormat(string format, params object[] args)
    {
    }

    public void Info(string message)
    {
    }

    public void InfoFormat(string format, params object[] args)
    {
    }

    public void Warn(string message)
    {
    }

    public void WarnFormat(string format, params object[] args)
    {
    }

    public void Error(string message)
    {
        lock (_errors)
        {
            _errors.Add(message);
        }
    }

    public void ErrorFormat(string format, params object[] args) => Error(string.Format(CultureInfo.InvariantCulture, format, args));
}
