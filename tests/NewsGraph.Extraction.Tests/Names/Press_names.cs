using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Anercorp;
using NewsGraph.Tests;

namespace NewsGraph.Extraction.Tests.Names;

public sealed class Press_names
{
    private const string Header = "# title\n";

    [Theory]
    [InlineData("وصل/O محمد/B-PERS علي/I-PERS الى/O باريس/B-LOC", "محمد علي:Person باريس:Location")]
    [InlineData("محمد/I-PERS علي/I-PERS", "محمد علي:Person")] // a stray I- begins a name
    [InlineData("لندن/B-LOC باريس/B-LOC", "لندن:Location باريس:Location")]
    [InlineData("الدولار/B-MISC رويترز/I-ORG", "الدولار:Group رويترز:Organization")]
    [InlineData("قال/O امس/O", "")]
    public void Tokens_with_tags_become_a_sentence_with_names(string tagged, string expected)
    {
        var tokens = tagged.Split(' ').Select(t => t.Split('/')).Select(t => (t[0], t[1])).ToList();
        var sentence = PressSentence.OfTokens(tokens);
        Assert.Equal(string.Join(' ', tokens.Select(t => t.Item1)), sentence.Text);
        Assert.Equal(expected, string.Join(' ', sentence.Names.Select(n => $"{sentence.Text[n.Span.Start..n.Span.End]}:{n.Type}")));
    }

    [Theory]
    [InlineData("ntrex\t0-1\t0-10", "expected source, record, sentence and names")]
    [InlineData("ntrex\t0-1\t0-10\tPLACE 0-4", "expected PERS, ORG, LOC or MISC")]
    [InlineData("ntrex\t0-1\t10-0\t-", "expected START-END, found «10-0»")]
    [InlineData("ntrex\t0-1\t0-10\tLOC 4", "expected START-END, found «4»")]
    [InlineData("reuters\t0-1\t0-10\t-", "there is no source reuters")]
    public void Lines_that_cannot_be_read_are_named(string line, string message)
    {
        var folder = Directory.CreateTempSubdirectory("press-names").FullName;
        File.WriteAllText(Path.Combine(folder, "press-names.tsv"), Header + line + "\n");
        var error = Assert.Throws<FormatException>(() => PressNames.Read(new TrainingData(folder) { Standoff = folder }));
        Assert.Contains("press-names.tsv:2: " + message, error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("ntrex\t1-2\t0-4\tLOC 0-4", "باري")]
    [InlineData("ntrex\t1-2\t0-99\t-", null)] // longer than its record
    [InlineData("ntrex\t1-2\t0-4\tLOC 2-5", null)] // a name beyond its sentence
    [InlineData("ntrex\t7-8\t0-4\t-", null)] // no such record
    public void A_line_points_into_the_text_of_its_record(string line, string? sentence)
    {
        var folder = Directory.CreateTempSubdirectory("press-names").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "data", "news"));
        File.WriteAllText(Path.Combine(folder, "data", "news", "ntrex-ar.txt"), "مدن\nباريس ولندن\n");
        File.WriteAllText(Path.Combine(folder, "press-names.tsv"), Header + line + "\n");
        var data = new TrainingData(folder) { Standoff = folder };
        if (sentence is null)
        {
            Assert.Contains("is missing or shorter than this line says", Assert.Throws<FormatException>(() => PressNames.Read(data)).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(sentence, Assert.Single(PressNames.Read(data)).Text);
        }

        Directory.Delete(folder, recursive: true);
    }

    [SharedFact("data")]
    public void The_sentences_of_the_project_have_whole_words_as_names()
    {
        var sentences = PressNames.Read(new TrainingData(Repository.Shared) { Standoff = Repository.At("ontology", "standoff") });
        Assert.True(sentences.Sum(s => s.Names.Count) > 1.5 * sentences.Count, "fewer than three names in two sentences");
        Assert.Empty(sentences.SelectMany(s => s.Names.Where(n => !IsWhole(s.Text, n.Span.Start, n.Span.End)).Select(n => s.Text[n.Span.Start..n.Span.End])));
        Assert.All(sentences, s => Assert.True(s.Names.Zip(s.Names.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start), "names overlap"));
    }

    private static bool IsWhole(string text, int start, int end) => (start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end]));
}
