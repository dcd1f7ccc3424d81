using System.Collections.Immutable;
using NewsGraph.Arabic.Morphology;
using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Tokenization;
using NewsGraph.Arabic.Voices;
using NewsGraph.Text;

namespace NewsGraph.Arabic;

/// <summary>Collects the sentences and tokens of one article, block by block.</summary>
internal sealed class DocumentBuilder(Article article, Segmenter segmenter, PartOfSpeechTagger tagger, MorphologicalAnalyzer morphology, VoiceClassifier? voices)
{
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly TextDamage _damage = TextDamage.In(article.Text);
    private readonly List<RawToken> _raw = [];
    private readonly List<string> _forms = [];
    private TaggedWord[] _words = new TaggedWord[64];
    private Token[] _sentence = new Token[64];
    private PartOfSpeech[] _tags = new PartOfSpeech[64];

    /// <summary>Analyses one block; furniture is passed over.</summary>
    public void AddBlock(Block block, int paragraph)
    {
        if (block.Kind == BlockKind.Furniture)
        {
            return;
        }

        var repaired = TextRepair.Repair(block.Span.Of(article.Text), _damage, RepairKinds.All);
        _raw.Clear();
        WordTokenizer.Tokenize(repaired.Text, 0, repaired.Text.Length, _raw);
        var first = 0;
        foreach (var count in SentenceSplitter.Split(repaired.Text, _raw))
        {
            AddSentence(new BlockText(article, repaired, block.Span.Start), block.Kind, paragraph, first, count);
            first += count;
        }
    }

    /// <summary>The finished document.</summary>
    public Document ToDocument() => new(article, _sentences.DrainToImmutable(), _tokens.DrainToImmutable());

    private void AddSentence(BlockText text, BlockKind kind, int paragraph, int first, int count)
    {
        ReadForms(text, first, count);
        Parse(first, count);
        var at = _tokens.Count;
        for (var i = 0; i < count; i++)
        {
            _tokens.Add(ToToken(text, _raw[first + i], _words[i], _tags[i]));
        }

        AddVoices(at, count);
        var span = new TextSpan(_tokens[at].Span.Start, _tokens[^1].Span.End);
        _sentences.Add(new Sentence(_sentences.Count, span, at, count, kind, paragraph));
    }

    private void AddVoices(int first, int count)
    {
        if (voices is null)
        {
            return;
        }

        if (_sentence.Length < count)
        {
            _sentence = new Token[count * 2];
        }

        _tokens.CopyTo(first, _sentence, 0, count);
        var sentence = _sentence.AsSpan(0, count);
        for (var i = 0; i < count; i++)
        {
            var token = sentence[i];
            if (VoiceClassifier.HasVoice(token) && voices.Read(article.Text, sentence, i) is var voice && voice != token.Morphology.Voice)
            {
                _tokens[first + i] = token with { Morphology = token.Morphology with { Voice = voice } };
            }
        }
    }

    private void ReadForms(BlockText text, int first, int count)
    {
        _forms.Clear();
        for (var i = first; i < first + count; i++)
        {
            var letters = text.Repaired.AsSpan(_raw[i].Start, _raw[i].Length);
            _forms.Add(_raw[i].Kind == TokenKind.Word ? segmenter.Intern(letters) : letters.ToString());
        }
    }

    private void Parse(int first, int count)
    {
        if (_words.Length < count)
        {
            _words = new TaggedWord[count * 2];
            _tags = new PartOfSpeech[count * 2];
        }

        for (var i = 0; i < count; i++)
        {
            var kind = _raw[first + i].Kind;
            _words[i] = new TaggedWord(_forms[i], kind, kind == TokenKind.Word ? segmenter.Segment(_forms[i], FormAt(i - 1), FormAt(i + 1)) : null);
        }

        tagger.Tag(_words.AsSpan(0, count), _tags.AsSpan(0, count));
    }

    private string FormAt(int at) => at >= 0 && at < _forms.Count ? _forms[at] : "";

    private Token ToToken(BlockText text, RawToken raw, TaggedWord word, PartOfSpeech tag)
    {
        var form = word.Form;
        var span = text.InArticle(raw.Start, raw.End);
        if (word.Word is not { } parts)
        {
            var core = raw.Kind == TokenKind.Address && form[0] is '#' or '@' ? text.InArticle(raw.Start + 1, raw.End) : span;
            return new Token(span, core, form, form, raw.Kind, Clitics.None, TagOf(raw.Kind, form, tag));
        }

        var analysis = morphology.Analyze(parts.Stem, tag, parts.Clitics);
        return new Token(span, text.InArticle(raw.Start + parts.CoreStart, raw.Start + parts.CoreEnd), form, parts.Stem, raw.Kind, parts.Clitics, tag)
        {
            Lemma = analysis.Lemma,
            Morphology = analysis.Features,
            Verb = analysis.Verb,
        };
    }

    private static PartOfSpeech TagOf(TokenKind kind, string form, PartOfSpeech tag) => kind switch
    {
        TokenKind.Punctuation => IsSymbol(form[0]) ? PartOfSpeech.Symbol : PartOfSpeech.Punctuation,
        TokenKind.Foreign => PartOfSpeech.ProperNoun,
        TokenKind.Address => PartOfSpeech.Symbol,
        _ => tag,
    };

    private static bool IsSymbol(char c) => c is '%' or '$' or '+' or '=' or '\u00A3' or '\u20AC' or Letters.PercentSign;

    /// <summary>A block's repaired text and the way back to the article.</summary>
    private readonly struct BlockText(Article article, RepairedText repaired, int offset)
    {
        public string Repaired => repaired.Text;

        public TextSpan InArticle(int start, int end)
        {
            var source = repaired.ToSource(new TextSpan(start, end));
            return new TextSpan(source.Start + offset, EndOfMarks(source.End + offset));
        }

        /// <summary>Vowel signs belong to the letter before them.</summary>
        private int EndOfMarks(int end)
        {
            while (end < article.Text.Length && Letters.IsDiacritic(article.Text[end]))
            {
                end++;
            }

            return end;
        }
    }
}
