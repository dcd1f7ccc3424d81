using System.Collections.Immutable;
using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tokenization;
using NewsGraph.Text;

namespace NewsGraph.Arabic;

/// <summary>Collects the sentences and tokens of one article, block by block.</summary>
internal sealed class DocumentBuilder(Article article, Segmenter segmenter)
{
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly List<RawToken> _raw = [];
    private readonly List<string> _forms = [];

    /// <summary>Analyses one block; furniture is passed over.</summary>
    public void AddBlock(Block block, int paragraph)
    {
        if (block.Kind == BlockKind.Furniture)
        {
            return;
        }

        var repaired = TextRepair.Repair(block.Span.Of(article.Text), RepairKinds.All);
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
        var at = _tokens.Count;
        _forms.Clear();
        for (var i = first; i < first + count; i++)
        {
            var letters = text.Repaired.AsSpan(_raw[i].Start, _raw[i].Length);
            _forms.Add(_raw[i].Kind == TokenKind.Word ? segmenter.Intern(letters) : letters.ToString());
        }

        for (var i = 0; i < count; i++)
        {
            _tokens.Add(ToToken(text, _raw[first + i], i));
        }

        var span = new TextSpan(_tokens[at].Span.Start, _tokens[^1].Span.End);
        _sentences.Add(new Sentence(_sentences.Count, span, at, count, kind, paragraph));
    }

    private Token ToToken(BlockText text, RawToken raw, int at)
    {
        var form = _forms[at];
        var span = text.InArticle(raw.Start, raw.End);
        if (raw.Kind != TokenKind.Word)
        {
            var core = raw.Kind == TokenKind.Address && form[0] is '#' or '@' ? text.InArticle(raw.Start + 1, raw.End) : span;
            return new Token(span, core, form, form, raw.Kind, Clitics.None, TagOf(raw.Kind, form));
        }

        var word = segmenter.Segment(form, at > 0 ? _forms[at - 1] : "", at + 1 < _forms.Count ? _forms[at + 1] : "");
        return new Token(span, text.InArticle(raw.Start + word.CoreStart, raw.Start + word.CoreEnd), form, word.Stem, raw.Kind, word.Clitics, PartOfSpeech.Other);
    }

    private static PartOfSpeech TagOf(TokenKind kind, string form) => kind switch
    {
        TokenKind.Number => PartOfSpeech.Numeral,
        TokenKind.Punctuation => form[0] is '%' or '$' or '+' or '=' or '\u20AC' or Letters.PercentSign ? PartOfSpeech.Symbol : PartOfSpeech.Punctuation,
        TokenKind.Foreign => PartOfSpeech.ProperNoun,
        _ => PartOfSpeech.Other,
    };

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
