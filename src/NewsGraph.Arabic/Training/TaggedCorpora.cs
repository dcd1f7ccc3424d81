using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Tokenization;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Tagged corpora as the tagger learns from them: written words, segmented by our segmenter, with the tags their annotation allows.</summary>
public sealed class TaggedCorpora(TrainingData data, Segmenter segmenter)
{
    private const float PassiveWeight = 0.3f;
    private const float DoubtfulWeight = 0.3f;
    private const float ClauseWeight = 0.5f;
    private static readonly Dictionary<string, int> WikiNewsTags = new(StringComparer.Ordinal)
    {
        ["NOUN"] = TaggedSentence.Any(PartOfSpeech.Noun, PartOfSpeech.ProperNoun, PartOfSpeech.Adposition, PartOfSpeech.Adverb, PartOfSpeech.Determiner, PartOfSpeech.Numeral),
        ["ADJ"] = TaggedSentence.Any(PartOfSpeech.Adjective, PartOfSpeech.Noun, PartOfSpeech.Numeral, PartOfSpeech.ProperNoun),
        ["V"] = TaggedSentence.Any(PartOfSpeech.Verb, PartOfSpeech.Auxiliary),
        ["PREP"] = TaggedSentence.Any(PartOfSpeech.Adposition),
        ["CONJ"] = TaggedSentence.Any(PartOfSpeech.CoordinatingConjunction, PartOfSpeech.SubordinatingConjunction, PartOfSpeech.Adposition, PartOfSpeech.Particle, PartOfSpeech.Adverb),
        ["PART"] = TaggedSentence.Any(
            PartOfSpeech.Particle, PartOfSpeech.SubordinatingConjunction, PartOfSpeech.Pronoun, PartOfSpeech.Adposition, PartOfSpeech.Auxiliary, PartOfSpeech.Adverb, PartOfSpeech.CoordinatingConjunction),
        ["FUT_PART"] = TaggedSentence.Any(PartOfSpeech.Particle),
        ["PRON"] = TaggedSentence.Any(PartOfSpeech.Pronoun, PartOfSpeech.Determiner),
        ["NUM"] = TaggedSentence.Any(PartOfSpeech.Numeral),
        ["ADV"] = TaggedSentence.Any(PartOfSpeech.Adverb),
        ["PUNC"] = TaggedSentence.Any(PartOfSpeech.Punctuation, PartOfSpeech.Symbol),
        ["FOREIGN"] = TaggedSentence.Any(PartOfSpeech.ProperNoun, PartOfSpeech.Noun, PartOfSpeech.Other),
        ["ABBREV"] = TaggedSentence.Any(PartOfSpeech.ProperNoun, PartOfSpeech.Noun, PartOfSpeech.Other),
    };

    /// <summary>UD_Arabic-PUD, its sentences in order, its closed-class words by <see cref="TagConventions"/>.</summary>
    public List<TaggedSentence> Pud() => [.. PudGold.Sentences(data).Select(ToSentence)];

    /// <summary>The WikiNews gold, cut into sentences at full stops.</summary>
    public List<TaggedSentence> WikiNews()
    {
        var sentences = new List<TaggedSentence>();
        var forms = new List<string>();
        var allowed = new List<int>();
        foreach (var line in data.Lines("data", "segmentation", "wikinews-train.tsv"))
        {
            var cells = line.Split('\t');
            forms.Add(WikiNewsGold.WordOf(cells[0]));
            allowed.Add(AllowedBy(cells[1].Split('+')));
            if (forms[^1] is "." && forms.Count > 1)
            {
                sentences.Add(new TaggedSentence(Words(forms), [.. allowed]));
                forms.Clear();
                allowed.Clear();
            }
        }

        sentences.Add(new TaggedSentence(Words(forms), [.. allowed]));
        return sentences;
    }

    /// <summary>
    /// The sentences of the project's own corpus that hold a passive verb («قتل» beside the noun of the same letters): those words are verbs, the others are left open.
    /// </summary>
    public List<TaggedSentence> Passives() =>
        [.. new VoiceRecipe(data).Corpus().Where(s => s.Voices.Contains(Voice.Passive)).Select(s => new TaggedSentence(
            Words([.. s.Tokens.Select(t => t.Form)]),
            [.. s.Voices.Select(v => v == Voice.Passive ? TaggedSentence.Only(PartOfSpeech.Verb) : 0)],
            PassiveWeight))];

    /// <summary>Sentences of raw news with words that an earlier tagger could not tell from verbs (<c>ontology/corpus/verbs-news.tsv</c>), the others left open.</summary>
    /// <exception cref="TableFormatException">A word doesn't stand in its text, or a tag is neither verb nor other.</exception>
    public List<TaggedSentence> DoubtfulVerbs() =>
        [.. new VoiceRecipe(data).DoubtfulVerbs().Select(s => new TaggedSentence(Words([.. s.Tokens.Select(t => t.Form)]), [.. s.Allowed], DoubtfulWeight))];

    /// <summary>Short verbal clauses written to show objects without a preposition (<c>ontology/corpus/clauses.tsv</c>), each with and without its full stop.</summary>
    /// <exception cref="TableFormatException">A clause has not as many tags as words.</exception>
    public List<TaggedSentence> Clauses()
    {
        var sentences = new List<TaggedSentence>();
        foreach (var row in TableFile.ReadFile(Path.Combine(data.Corpus, "clauses.tsv")).Rows)
        {
            var words = row["words"].Split(' ');
            if (words.Length != row["tags"].Length)
            {
                throw row.Error("tags", $"{words.Length} words have {row["tags"].Length} tags; write one letter for each word");
            }

            int[] allowed = [.. row["tags"].Select(t => TaggedSentence.Only(ClauseTag(row, t)))];
            sentences.Add(new TaggedSentence(Words([.. words, "."]), [.. allowed, TaggedSentence.Only(PartOfSpeech.Punctuation)], ClauseWeight));
            sentences.Add(new TaggedSentence(Words(words), allowed, ClauseWeight));
        }

        return sentences;
    }

    private static PartOfSpeech ClauseTag(TableRow row, char tag) => tag switch
    {
        'v' => PartOfSpeech.Verb,
        'n' => PartOfSpeech.Noun,
        'a' => PartOfSpeech.Adjective,
        'p' => PartOfSpeech.Adposition,
        'r' => PartOfSpeech.ProperNoun,
        'd' => PartOfSpeech.Adverb,
        _ => throw row.Error("tags", $"«{tag}» is no tag; write v, n, a, p, r or d"),
    };

    /// <summary>The words of a tokenised sentence, segmented in context.</summary>
    public TaggedWord[] Words(IReadOnlyList<string> forms)
    {
        var words = new TaggedWord[forms.Count];
        var tokens = new List<RawToken>();
        for (var i = 0; i < words.Length; i++)
        {
            tokens.Clear();
            WordTokenizer.Tokenize(forms[i], 0, forms[i].Length, tokens);
            var kind = tokens.Count == 0 ? TokenKind.Punctuation : tokens[0].Kind;
            var parts = kind == TokenKind.Word ? segmenter.Segment(forms[i], i > 0 ? forms[i - 1] : "", i + 1 < words.Length ? forms[i + 1] : "") : null;
            words[i] = new TaggedWord(forms[i], kind, parts);
        }

        return words;
    }

    private TaggedSentence ToSentence(List<ConlluWord> sentence) => new(
        Words([.. sentence.Select(w => w.Form)]),
        [.. sentence.Select(w => TaggedSentence.Only(TagConventions.Default.Keep(w.Parts[w.Stem].Form, UniversalTags.Parse(w.Parts[w.Stem].Tag))))]);

    // The stem's tag is the first that is no proclitic's; a word of clitics alone (له، به) is tagged as its preposition.
    private static int AllowedBy(string[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            var proclitic = i < tags.Length - 1 && tags[i] is "CONJ" or "PREP" or "DET" or "FUT_PART";
            if (!proclitic || (tags[i] is "PREP" && tags[i + 1] is "PRON"))
            {
                // «بهذا» is preposition + demonstrative, «به» preposition + attached pronoun: the annotation does not say which.
                return WikiNewsTags.GetValueOrDefault(tags[i]) | (tags[i] is "PREP" && i + 1 < tags.Length ? WikiNewsTags["PRON"] : 0);
            }
        }

        return 0;
    }
}
