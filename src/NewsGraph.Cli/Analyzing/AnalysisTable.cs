using System.Globalization;
using NewsGraph.Arabic.Numbers;
using NewsGraph.Arabic.Syntax;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;
using Spectre.Console;

namespace NewsGraph.Cli.Analyzing;

/// <summary>Writes an analysis for people: a table of the tokens of each sentence, then what was found in it.</summary>
internal static class AnalysisTable
{
    private const int Width = 160;

    /// <summary>Writes one article.</summary>
    public static void Write(TextAnalysis analysis)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Math.Max(console.Profile.Width, Width);
        console.WriteLine(HeadingOf(analysis));
        foreach (var sentence in analysis.Document.Sentences)
        {
            WriteTokens(console, analysis, sentence);
            WriteFindings(console, analysis, sentence);
        }
    }

    private static string HeadingOf(TextAnalysis analysis)
    {
        var article = analysis.Document.Article;
        var published = article.Metadata.Published is { } date ? $", published {date.Value}" : "";
        var repairs = analysis.Repairs.Count == 0 ? "nothing to mend" : "mended: " + string.Join(", ", analysis.Repairs.Select(r => $"{r.Kind} {r.Changes}"));
        return $"{article.Id}: {analysis.Language.Name} ({analysis.Language.Tag}){published}; {repairs}";
    }

    private static void WriteTokens(IAnsiConsole console, TextAnalysis analysis, Sentence sentence)
    {
        var document = analysis.Document;
        var table = new Table().Border(TableBorder.Minimal);
        table.AddColumns("place", "form", "clitics", "stem", "lemma", "tag", "features", "of");
        for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
        {
            var token = document.Tokens[i];
            var place = document.Article.InFile(token.Span);
            table.AddRow(
                $"{place.Start}–{place.End}", Markup.Escape(token.Form), Markup.Escape(string.Join(' ', FeatureNames.Of(token.Clitics))), Markup.Escape(token.Stem),
                Markup.Escape(token.Lemma), UniversalTags.NameOf(token.Tag), string.Join(' ', FeatureNames.Of(token).Select(f => f.Value)), Markup.Escape(token.Verb ?? analysis.Origins[i]?.Name ?? ""));
        }

        console.Write(table);
    }

    private static void WriteFindings(IAnsiConsole console, TextAnalysis analysis, Sentence sentence)
    {
        var table = new Table().Border(TableBorder.Minimal);
        table.AddColumns("found", "place", "words", "type", "value");
        foreach (var (what, span, type, value) in Findings(analysis, sentence).OrderBy(f => f.Span))
        {
            var place = analysis.Document.Article.InFile(span);
            table.AddRow(what, $"{place.Start}–{place.End}", Markup.Escape(span.Of(analysis.Document.Article.Text)), type, Markup.Escape(value));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static IEnumerable<(string What, TextSpan Span, string Type, string Value)> Findings(TextAnalysis analysis, Sentence sentence)
    {
        foreach (var mention in analysis.Names.Mentions.Where(m => IsIn(sentence, m.First)))
        {
            var entity = analysis.EntityOf(mention);
            yield return (mention.Kind.ToString().ToLowerInvariant(), mention.Span, AnnotationLabels.Of(entity.Type), entity.Name + (entity.Wikidata is { } id ? $" ({id})" : ""));
        }

        foreach (var phrase in PhrasesOf(analysis.Document, sentence))
        {
            yield return phrase;
        }

        foreach (var number in analysis.Numbers.Where(n => IsIn(sentence, n.First)))
        {
            yield return ("number", analysis.SpanOf(number.First, number.Count), number.Kind.ToString().ToLowerInvariant(), ValueOf(number));
        }

        foreach (var time in analysis.Times.Where(t => IsIn(sentence, t.First)))
        {
            yield return ("time", time.Span, time.Type.ToString().ToUpperInvariant(), ValueOf(time));
        }
    }

    private static IEnumerable<(string What, TextSpan Span, string Type, string Value)> PhrasesOf(Document document, Sentence sentence)
    {
        var phrases = NounPhraseChunker.Chunk(document, sentence);
        var links = PhraseLinker.Link(document, sentence, phrases).ToLookup(l => l.Phrase);
        for (var i = 0; i < phrases.Count; i++)
        {
            yield return ("phrase", document.CoreSpan(phrases[i].First, phrases[i].Count), phrases[i].IsDefinite ? "definite" : "indefinite",
                string.Join(' ', links[i].Select(l => l.Kind.ToString().ToLowerInvariant()).Prepend(document.Tokens[phrases[i].Head].Lemma)));
        }

        foreach (var clause in ClauseSplitter.Split(document, sentence))
        {
            yield return ("clause", document.CoreSpan(clause.First, clause.Count), clause.Verb < 0 ? "verbless" : "verbal", clause.Verb < 0 ? "" : document.Tokens[clause.Verb].Lemma);
        }
    }

    private static bool IsIn(Sentence sentence, int token) => token >= sentence.First && token < sentence.First + sentence.Count;

    private static string ValueOf(NumberExpression number)
    {
        var unit = number.Unit is { } name ? " " + name : "";
        return (number.IsExact ? Text(number.Low) : $"{Text(number.Low)} … {(number.High is { } high ? Text(high) : "∞")}") + unit;
    }

    private static string ValueOf(TimeExpression time) => time.Earliest is null && time.Latest is null
        ? time.Value
        : string.Create(CultureInfo.InvariantCulture, $"{time.Value}  [{time.Earliest:yyyy-MM-dd} … {time.Latest:yyyy-MM-dd}]");

    private static string Text(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
