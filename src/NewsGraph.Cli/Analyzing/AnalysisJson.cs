using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGraph.Arabic.Numbers;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Cli.Analyzing;

/// <summary>
/// Writes an analysis as JSON lines, one item a line: first the article, then by place its sentences, tokens, names, numbers and times.
/// Every item has <c>start</c> and <c>end</c> in the file (UTF-16 units of its decoded text, of the line where a line is the article).
/// </summary>
internal sealed class AnalysisJson(TextWriter output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>Writes all items of one article.</summary>
    public void Write(TextAnalysis analysis)
    {
        WriteArticle(analysis);
        foreach (var item in Items(analysis).OrderBy(i => i.Span).ThenBy(i => i.Rank))
        {
            Line(analysis, item.Name, item.Span, item.Fill);
        }
    }

    private static IEnumerable<(TextSpan Span, int Rank, string Name, Action<Utf8JsonWriter> Fill)> Items(TextAnalysis analysis)
    {
        foreach (var sentence in analysis.Document.Sentences)
        {
            yield return (sentence.Span, 0, "sentence", json => FillSentence(json, sentence));
            for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
            {
                var (token, origin) = (analysis.Document.Tokens[i], analysis.Origins[i]);
                yield return (token.Span, 6, "token", json => FillToken(json, sentence, token, origin));
            }

            foreach (var item in SyntaxItems.Of(analysis.Document, sentence))
            {
                yield return item;
            }
        }

        foreach (var mention in analysis.Names.Mentions)
        {
            yield return (mention.Span, 1, mention.Kind == MentionKind.Name ? "name" : "mention", json => FillMention(json, mention, analysis.EntityOf(mention)));
        }

        foreach (var number in analysis.Numbers)
        {
            yield return (analysis.SpanOf(number.First, number.Count), 2, "number", json => FillNumber(json, number));
        }

        foreach (var time in analysis.Times)
        {
            yield return (time.Span, 3, "time", json => FillTime(json, time));
        }
    }

    private void WriteArticle(TextAnalysis analysis)
    {
        var article = analysis.Document.Article;
        Line(analysis, "article", new TextSpan(0, article.Text.Length), json =>
        {
            json.WriteString("file", article.Source.Path);
            if (article.Source.Line > 0)
            {
                json.WriteNumber("line", article.Source.Line);
            }

            json.WriteString("language", analysis.Language.Tag);
            json.WriteString("languageName", analysis.Language.Name);
            json.WriteString("published", article.Metadata.Published?.Value);
            json.WriteStartObject("repairs");
            foreach (var repair in analysis.Repairs)
            {
                json.WriteNumber(repair.Kind.ToString(), repair.Changes);
            }

            json.WriteEndObject();
        }, withText: false);
    }

    private void Line(TextAnalysis analysis, string item, TextSpan span, Action<Utf8JsonWriter> fill, bool withText = true)
    {
        var article = analysis.Document.Article;
        var place = article.InFile(span);
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, Options))
        {
            json.WriteStartObject();
            json.WriteString("item", item);
            json.WriteString("article", article.Id);
            json.WriteNumber("start", place.Start);
            json.WriteNumber("end", place.End);
            if (withText)
            {
                json.WriteString("text", WellFormed(span.Of(article.Text)));
            }

            fill(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(_line.WrittenSpan));
        output.Write('\n');
    }

    private static void FillSentence(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteNumber("sentence", sentence.Index);
        json.WriteString("kind", Camel(sentence.Kind));
        json.WriteNumber("tokens", sentence.Count);
    }

    private static void FillToken(Utf8JsonWriter json, Sentence sentence, Token token, KnownEntity? origin)
    {
        json.WriteNumber("sentence", sentence.Index);
        json.WriteString("kind", Camel(token.Kind));
        json.WriteString("form", WellFormed(token.Form));
        json.WriteString("stem", WellFormed(token.Stem));
        json.WriteString("lemma", WellFormed(token.Lemma));
        json.WriteString("tag", UniversalTags.NameOf(token.Tag));
        json.WriteStartArray("clitics");
        foreach (var clitic in FeatureNames.Of(token.Clitics))
        {
            json.WriteStringValue(clitic);
        }

        json.WriteEndArray();
        if (token.Verb is { } verb)
        {
            json.WriteString("verb", verb);
        }

        if (origin is not null)
        {
            json.WriteString("nisbaOf", origin.Id);
            json.WriteString("nisbaOfName", origin.Name);
        }

        json.WriteStartObject("features");
        foreach (var (name, value) in FeatureNames.Of(token))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void FillMention(Utf8JsonWriter json, Mention mention, Entity entity)
    {
        json.WriteString("type", AnnotationLabels.Of(entity.Type));
        json.WriteString("kind", Camel(mention.Kind));
        json.WriteString("entity", entity.Id);
        json.WriteString("name", WellFormed(entity.Name));
        if (entity.Wikidata is { } wikidata)
        {
            json.WriteString("wikidata", wikidata);
        }

        json.WriteNumber("confidence", Math.Round(mention.Confidence, 3));
    }

    private static void FillNumber(Utf8JsonWriter json, NumberExpression number)
    {
        json.WriteString("type", Camel(number.Kind));
        json.WriteString("qualifier", Camel(number.Qualifier));
        json.WriteNumber("value", number.Stated);
        json.WriteNumber("low", number.Low);
        if (number.High is { } high)
        {
            json.WriteNumber("high", high);
        }
        else
        {
            json.WriteNull("high");
        }

        if (number.Unit is { } unit)
        {
            json.WriteString("unit", unit);
        }
    }

    private static void FillTime(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.WriteString("modifier", time.Modifier);
        json.WriteString("eventValue", time.EventValue);
        json.WriteString("earliest", Day(time.Earliest));
        json.WriteString("latest", Day(time.Latest));
        json.WriteString("rule", time.Rule);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Camel<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>JSON holds no lone surrogates: U+FFFD stands for them.</summary>
    private static string WellFormed(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }
}
