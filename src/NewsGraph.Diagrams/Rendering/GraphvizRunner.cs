using System.Diagnostics;
using System.Text;

namespace NewsGraph.Diagrams.Rendering;

/// <summary>Draws DOT with an installed Graphviz.</summary>
public sealed class GraphvizRunner
{
    private readonly string _program;

    private GraphvizRunner(string program) => _program = program;

    /// <summary>Graphviz as found on the search path, or null when it is not installed.</summary>
    /// <param name="searchPath">Folders to look in; the <c>PATH</c> of the process when null.</param>
    public static GraphvizRunner? Find(string? searchPath = null)
    {
        var name = OperatingSystem.IsWindows() ? "dot.exe" : "dot";
        var program = (searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        return program is null ? null : new GraphvizRunner(program);
    }

    /// <summary>Draws a graph.</summary>
    /// <param name="dot">The graph in DOT.</param>
    /// <param name="format">A Graphviz output format: <c>svg</c>, <c>png</c>, <c>pdf</c>.</param>
    /// <exception cref="GraphvizException">Graphviz could not draw it.</exception>
    public byte[] Draw(string dot, string format)
    {
        using var process = Start(format);
        var output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
        var messages = process.StandardError.ReadToEndAsync();
        using (var input = process.StandardInput.BaseStream)
        {
            input.Write(Encoding.UTF8.GetBytes(dot));
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new GraphvizException($"Graphviz could not draw the diagram: {messages.GetAwaiter().GetResult().Trim()}");
    }

    private Process Start(string format)
    {
        var start = new ProcessStartInfo(_program) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-T" + format);
        return Process.Start(start) ?? throw new GraphvizException($"{_program} could not be started");
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
