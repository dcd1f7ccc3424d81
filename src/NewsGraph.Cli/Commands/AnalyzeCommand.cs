using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;
using Spectre.Console;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph analyze TEXT|FILE</c>: what the Arabic room sees in a text.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var input = new Argument<string>("TEXT|FILE") { Description = "A file of articles, or the text itself." };
        var json = new Option<bool>("--json") { Description = "One JSON object a token, with its place in the file." };
        var command = new Command("analyze", "Show sentences, tokens, clitics, lemmas, parts of speech and morphology.") { input, json };
        command.SetAction(result => Run(result.GetRequiredValue(input), result.GetValue(json)));
        return command;
    }

    private static int Run(string input, bool json)
    {
        var analyzer = new ArabicAnalyzer();
        var problems = new ProblemReport();
        foreach (var article in Articles(input, problems))
        {
            var document = analyzer.Analyze(article);
            if (json)
            {
                WriteJson(document);
            }
            else
            {
                WriteTable(document);
            }
        }

        return problems.ExitCode;
    }

    private static IEnumerable<Article> Articles(string input, ProblemReport problems)
    {
        if (!Path.Exists(input))
        {
            var whole = new Block(BlockKind.Paragraph, new TextSpan(0, input.Length));
            return [new Article("text", input, new ArticleMetadata(), [whole], new ArticleSource("text", OffsetMap.Identity, ""))];
        }

        return FromFiles(input, problems);
    }

    private static IEnumerable<Article> FromFiles(string path, ProblemReport problems)
    {
        foreach (var result in new ArticleSourceReader(new ReadingOptions(WarnOfMissingDates: false)).Read([path]))
        {
            if (result.Article is { } article)
            {
                yield return article;
            }
            else if (result.Problem is { } problem)
            {
                problems.Add(problem);
            }
        }
    }

    private static void WriteTable(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var table = new Table().Border(TableBorder.Minimal);
            table.AddColumns("form", "stem", "clitics", "tag", "lemma", "verb", "features");
            foreach (var token in document.TokensOf(sentence))
            {
                table.AddRow(
                    Markup.Escape(token.Form), Markup.Escape(token.Stem), token.Clitics == Clitics.None ? "" : token.Clitics.ToString(),
                    UniversalTags.NameOf(token.Tag), Markup.Escape(token.Lemma), Markup.Escape(token.Verb ?? ""), FeaturesOf(token.Morphology));
            }

            AnsiConsole.Write(table);
        }
    }

    private static string FeaturesOf(Morphology morphology)
    {
        var person = morphology.Person == 0 ? null : morphology.Person.ToString(CultureInfo.InvariantCulture);
        return string.Join(' ', new[] { Name(morphology.Form), Name(morphology.Aspect), Name(morphology.Voice), person, Name(morphology.Gender), Name(morphology.Number) }.Where(n => n is not null));
    }

    private static string? Name<T>(T value)
        where T : struct, Enum =>
        value.ToString() is var name and not "None" ? name : null;

    private static void WriteJson(Document document)
    {
        using var output = Console.OpenStandardOutput();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in document.TokensOf(sentence))
            {
                using (var writer = new Utf8JsonWriter(output, options))
                {
                    WriteToken(writer, document, sentence, token);
                }

                output.WriteByte((byte)'\n');
            }
        }
    }

    private static void WriteToken(Utf8JsonWriter writer, Document document, Sentence sentence, Token token)
    {
        var place = document.Article.InFile(token.Span);
        writer.WriteStartObject();
        writer.WriteString("type", "token");
        writer.WriteString("article", document.Article.Id);
        writer.WriteNumber("sentence", sentence.Index);
        writer.WriteNumber("start", place.Start);
        writer.WriteNumber("end", place.End);
        writer.WriteString("form", token.Form);
        writer.WriteString("stem", token.Stem);
        writer.WriteString("lemma", token.Lemma);
        writer.WriteString("tag", UniversalTags.NameOf(token.Tag));
        writer.WriteString("clitics", token.Clitics == Clitics.None ? "" : token.Clitics.ToString());
        if (token.Verb is { } verb)
        {
            writer.WriteString("verb", verb);
        }

        writer.WriteString("features", FeaturesOf(token.Morphology));
        writer.WriteEndObject();
    }
}
