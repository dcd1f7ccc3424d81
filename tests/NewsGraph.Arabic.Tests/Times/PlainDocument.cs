using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Times;

/// <summary>Documents cut by white space and punctuation only, so that numbers and times are tested apart from the tokeniser.</summary>
internal static partial class PlainDocument
{
    public static Document Of(string text, string? published = null)
    {
        DateBounds? bounds = DateBounds.TryParse(published, out var parsed) ? parsed : null;
        var article = new Article("test", text, new ArticleMetadata(Published: bounds), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new ArticleSource("test", OffsetMap.Identity, ""));
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var first = 0;
        foreach (Match match in Pieces().Matches(text))
        {
            if (match.ValueSpan[0] != '\n')
            {
                tokens.Add(TokenOf(match));
            }

            var ends = match.Value is "\n" or "؟" or "!" || (match.Value == "." && (match.Index + 1 >= text.Length || char.IsWhiteSpace(text[match.Index + 1])));
            if (ends && tokens.Count > first)
            {
                sentences.Add(SentenceOf(sentences.Count, tokens, first));
                first = tokens.Count;
            }
        }

        if (tokens.Count > first)
        {
            sentences.Add(SentenceOf(sentences.Count, tokens, first));
        }

        return new Document(article, sentences.ToImmutable(), tokens.ToImmutable());
    }

    private static Sentence SentenceOf(int index, ImmutableArray<Token>.Builder tokens, int first) =>
        new(index, new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count - first, BlockKind.Paragraph, 0);

    private static Token TokenOf(Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var form = Marks().Replace(match.Value, "");
        var kind = form.Length == 0 || char.IsPunctuation(form[0]) || char.IsSymbol(form[0]) ? TokenKind.Punctuation
            : char.IsDigit(form[^1]) ? TokenKind.Number
            : TokenKind.Word;
        var clitics = Future().IsMatch(form) ? Clitics.Seen : Clitics.None;
        return new Token(span, span, form.Length == 0 ? match.Value : form, form, kind, clitics, PartOfSpeech.Other);
    }

    [GeneratedRegex(@"\n|\d+(?:[.,٫٬:]\d+)*|[\p{L}\p{M}ـ]+|[^\s]")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"[\u064B-\u0652\u0670ـ]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[وف]?س[يتن](?!ار|اس|اح|د|ف|ق$|ظ|م|ب).{2,}$")]
    private static partial Regex Future();
}
