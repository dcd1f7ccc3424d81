using System.Diagnostics;
using NewsGraph.Tests;
using NewsGraph.Text;
using Xunit.Abstractions;

namespace NewsGraph.Arabic.Tests.Analysis;

/// <summary>
/// The analyzer's benchmark: words a second of processor time on one thread, repair to morphology, over the sample articles again and again. Printed, never asserted:
/// <c>dotnet test tests/NewsGraph.Arabic.Tests -c Release --filter The_analyzer_is_light --logger "console;verbosity=detailed"</c>.
/// </summary>
public class The_analyzer_is_light(ITestOutputHelper output)
{
    private const int Rounds = 40;

    [Fact]
    public void A_token_costs_little_memory_beyond_itself()
    {
        var analyzer = new ArabicAnalyzer();
        var articles = Directory.GetFiles(Repository.At("tests", "articles"), "*.txt").Order(StringComparer.Ordinal).Select(f => Articles.Of(File.ReadAllText(f))).ToArray();
        var tokens = articles.Sum(a => analyzer.Analyze(a).Tokens.Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var article in articles)
            {
                analyzer.Analyze(article);
            }
        }

        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / ((long)tokens * Rounds);
        output.WriteLine($"{tokens * Rounds / clock.Elapsed.TotalSeconds:N0} tokens/s, {tokens * Rounds / processor.TotalSeconds:N0} tokens/processor-s, {bytes:N0} bytes a token");
        Assert.True(bytes < 400, $"{bytes:N0} bytes a token");
    }

    [Fact]
    public void A_line_without_end_is_cut_into_sentences_of_bounded_length()
    {
        var document = new ArabicAnalyzer().Analyze(Articles.Of(string.Concat(Enumerable.Repeat("قال الوزير إن الحكومة ستعقد اجتماعا ، ", 500))));

        Assert.InRange(document.Sentences.Max((Sentence s) => s.Count), 257, 512);
        Assert.Equal(3500, document.Tokens.Length);
    }
}
