using System.Diagnostics;

namespace NewsGraph.Tests;

/// <summary>What ./build.sh demo left in output/ is what the shipped articles give today, to the byte.</summary>
public class Demo_output : IClassFixture<Demo_output.Rebuilt>
{
    private readonly Rebuilt _rebuilt;

    public Demo_output(Rebuilt rebuilt) => _rebuilt = rebuilt;

    [Fact]
    public void The_committed_graph_is_what_the_sample_articles_give() =>
        AssertSame(Repository.At("output", "graph.trig"), Path.Combine(_rebuilt.Folder, "graph.trig"));

    [Fact]
    public void The_number_of_threads_makes_no_difference()
    {
        using var other = new TemporaryFolder();
        Run(0, "build", "tests/articles", "-o", other.Path, "--threads", "1");
        AssertSame(Path.Combine(_rebuilt.Folder, "graph.trig"), Path.Combine(other.Path, "graph.trig"));
    }

    [Theory]
    [InlineData("ego", "ego", "قطر")]
    [InlineData("between", "between", "الولايات المتحدة", "إيران")]
    [InlineData("timeline", "timeline")]
    [InlineData("storyline", "storyline", "إيران")]
    [InlineData("events", "events", "iraq-2020-airport")]
    public void The_committed_diagrams_are_what_the_graph_gives(string file, params string[] diagram)
    {
        using var folder = new TemporaryFolder();
        var dot = Path.Combine(folder.Path, file + ".dot");
        Run(0, ["diagram", .. diagram, "--graph", _rebuilt.Folder, "-o", dot]);
        AssertSame(Repository.At("output", "diagrams", file + ".dot"), dot);
    }

    private static void AssertSame(string committed, string fresh)
    {
        if (File.ReadAllBytes(committed).AsSpan().SequenceEqual(File.ReadAllBytes(fresh)))
        {
            return;
        }

        var (old, now) = (File.ReadLines(committed), File.ReadLines(fresh));
        var line = old.Zip(now).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, committed)} differs from a rebuild in line {line + 1}; run ./build.sh demo and commit output/.\n"
            + $"was: {old.ElementAtOrDefault(line)}\nnow: {now.ElementAtOrDefault(line)}");
    }

    private static void Run(int exitCode, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "newsgraph.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == exitCode, $"newsgraph {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}");
    }

    /// <summary>The graph of the sample articles, built once for all tests.</summary>
    public sealed class Rebuilt : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Rebuilt() => Run(0, "build", "tests/articles", "-o", _folder.Path);

        public string Folder => _folder.Path;

        public void Dispose() => _folder.Dispose();
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("newsgraph-demo").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
