using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Verbs of known voice: those of treebanks, and those of the project's own corpus, whose passives <c>ontology/corpus/voice.tsv</c> lists.</summary>
public sealed class VoiceGold(IDocumentAnalyzer analyzer)
{
    private const string VoiceFeature = "Voice=";
    private const string PassiveFeature = "Voice=Pass";

    /// <summary>Sentences of a treebank whose verbs say their voice, read from plain spelling.</summary>
    public IEnumerable<VoicedSentence> Treebank(IEnumerable<List<ConlluWord>> sentences)
    {
        foreach (var sentence in sentences)
        {
            var known = new Dictionary<int, Voice>();
            var text = new System.Text.StringBuilder();
            foreach (var word in sentence)
            {
                var stem = word.Parts[word.Stem];
                known[text.Length] = stem.Tag != "VERB" || !stem.Features.Contains(VoiceFeature, StringComparison.Ordinal) ? Voice.None
                    : stem.Features.Contains(PassiveFeature, StringComparison.Ordinal) ? Voice.Passive : Voice.Active;
                text.Append(word.Form).Append(' ');
            }

            foreach (var found in Sentences(Analyze("treebank", text.ToString()), t => known.GetValueOrDefault(t.Span.Start)))
            {
                yield return found;
            }
        }
    }

    /// <summary>The corpus, article by article: listed verbs are passive, all others are active.</summary>
    /// <param name="table">Columns <c>article</c>, <c>word</c>, <c>occurrence</c>: the n-th token of an article that is written so.</param>
    /// <param name="texts">Texts of all articles by id, in an order that does not change.</param>
    /// <exception cref="TableFormatException">A word doesn't stand in its article so many times.</exception>
    public IEnumerable<VoicedSentence> Corpus(TableFile table, IReadOnlyCollection<KeyValuePair<string, string>> texts)
    {
        var rows = table.Rows.ToLookup(r => r["article"], StringComparer.Ordinal);
        foreach (var (id, text) in texts)
        {
            var document = Analyze(id, text);
            var passive = rows[id].Select(r => StartOf(document, r)).ToHashSet();
            foreach (var sentence in Sentences(document, t => passive.Contains(t.Span.Start) ? Voice.Passive : Voice.Active))
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Sentences of articles in which single verbs are labelled.</summary>
    /// <param name="table">Columns <c>article</c>, <c>word</c>, <c>occurrence</c> and <c>voice</c>, «passive» or «active».</param>
    /// <param name="texts">Texts by article id; those that the table doesn't name are passed over.</param>
    /// <exception cref="TableFormatException">A word doesn't stand in its article so many times, or a voice is none.</exception>
    public IEnumerable<VoicedSentence> Single(TableFile table, IEnumerable<KeyValuePair<string, string>> texts)
    {
        var rows = table.Rows.ToLookup(r => r["article"], StringComparer.Ordinal);
        foreach (var (id, text) in texts.Where(t => rows.Contains(t.Key)))
        {
            var document = Analyze(id, text);
            var known = rows[id].ToDictionary(r => StartOf(document, r), VoiceOf);
            foreach (var sentence in Sentences(document, t => known.GetValueOrDefault(t.Span.Start)).Where(s => s.Voices.Any(v => v != Voice.None)))
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Sentences in which single words are known to be verbs or not, with the tags that leaves to each word; 0 for all.</summary>
    /// <param name="table">Columns <c>article</c>, <c>word</c>, <c>occurrence</c> and <c>tag</c>, «verb» or «other».</param>
    /// <param name="texts">Texts by article id; those that the table doesn't name are passed over.</param>
    /// <exception cref="TableFormatException">A word doesn't stand in its article so many times, or a tag is none.</exception>
    internal IEnumerable<(IReadOnlyList<Token> Tokens, int[] Allowed)> DoubtfulVerbs(TableFile table, IEnumerable<KeyValuePair<string, string>> texts)
    {
        var rows = table.Rows.ToLookup(r => r["article"], StringComparer.Ordinal);
        foreach (var (id, text) in texts.Where(t => rows.Contains(t.Key)))
        {
            var document = Analyze(id, text);
            var known = rows[id].ToDictionary(r => StartOf(document, r), AllowedBy);
            foreach (var sentence in document.Sentences)
            {
                var tokens = document.TokensOf(sentence).ToArray();
                var allowed = Array.ConvertAll(tokens, t => known.GetValueOrDefault(t.Span.Start));
                if (allowed.Any(a => a != 0))
                {
                    yield return (tokens, allowed);
                }
            }
        }
    }

    private static int AllowedBy(TableRow row) => row["tag"] switch
    {
        "verb" => TaggedSentence.Only(PartOfSpeech.Verb),
        "other" => ((1 << UniversalTags.Names.Count) - 1) & ~TaggedSentence.Only(PartOfSpeech.Verb),
        var other => throw row.Error("tag", $"«{other}» is no tag here; write verb or other"),
    };

    private static Voice VoiceOf(TableRow row) => row["voice"] switch
    {
        "passive" => Voice.Passive,
        "active" => Voice.Active,
        var other => throw row.Error("voice", $"«{other}» is no voice; write passive or active"),
    };

    private static int StartOf(Document document, TableRow row)
    {
        var left = int.Parse(row["occurrence"], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var token in document.Tokens)
        {
            // Tables are kept in normal form C; articles may have their vowel signs in another order.
            if (token.Span.Of(document.Article.Text).ToString().Normalize() == row["word"] && --left == 0)
            {
                return token.Span.Start;
            }
        }

        throw row.Error("word", $"{row["article"]} does not hold «{row["word"]}» {row["occurrence"]} times; write it as the article does");
    }

    private static IEnumerable<VoicedSentence> Sentences(Document document, Func<Token, Voice> voiceOf)
    {
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokensOf(sentence).ToArray();
            yield return new VoicedSentence(document.Article.Text, tokens, Array.ConvertAll(tokens, t => voiceOf(t)));
        }
    }

    private Document Analyze(string id, string text) =>
        analyzer.Analyze(new Article(id, text, new ArticleMetadata(), [], new ArticleSource(id, OffsetMap.Identity, "")));
}
