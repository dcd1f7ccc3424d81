using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>Ties mentions and claims to the words they stand in, and writes each sentence that is leant on, once.</summary>
/// <param name="document">The analysed article.</param>
/// <param name="names">Identifiers.</param>
/// <param name="quads">Where it is written.</param>
internal sealed class SpanWriter(Document document, ResourceNames names, QuadList quads)
{
    private readonly SentenceLocator _sentences = new(document);
    private readonly HashSet<int> _written = [];
    private readonly Iri?[] _names = new Iri?[document.Sentences.Length];

    /// <summary>The article's identifier.</summary>
    public Iri Article { get; } = names.Article(document.Article.Id);

    /// <summary>Says where in the file a thing stands, in which sentence, how far into it, and its words.</summary>
    public void Place(Iri thing, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return;
        }

        if (_sentences.Find(span) is { } sentence)
        {
            quads.Say(thing, Ng.InSentence, Name(sentence));
            quads.Say(thing, Ng.OffsetInSentence, Values.Offset(span.Start - sentence.Span.Start));
            WriteOnce(sentence);
        }

        WriteWords(thing, span);
    }

    /// <summary>Says where words stand that may run over several sentences, in which these are, and the words.</summary>
    public void PlaceOver(Iri thing, TextSpan span)
    {
        foreach (var sentence in document.Sentences.Where(s => s.Span.Overlaps(span)))
        {
            quads.Say(thing, Ng.InSentence, Name(sentence));
            WriteOnce(sentence);
        }

        WriteWords(thing, span);
    }

    /// <summary>The words of a span; empty for an empty one.</summary>
    public string WordsOf(TextSpan span) => span.Of(document.Article.Text);

    /// <summary>Where a span stands in the file.</summary>
    public TextSpan InFile(TextSpan span) => document.Article.InFile(span);

    private void WriteOnce(Sentence sentence)
    {
        if (!_written.Add(sentence.Index))
        {
            return;
        }

        var name = Name(sentence);
        quads.Say(name, RdfTerms.Type, Ng.Sentence);
        quads.Say(name, Ng.InArticle, Article);
        quads.Say(name, Ng.TextPart, sentence.Kind switch
        {
            BlockKind.Title => Ng.Term("Headline"),
            BlockKind.Dateline => Ng.Term("Dateline"),
            BlockKind.Caption => Ng.Term("Caption"),
            BlockKind.Byline => Ng.Term("Byline"),
            _ => Ng.Term("Paragraph"),
        });
        WriteWords(name, sentence.Span);
    }

    private void WriteWords(Iri thing, TextSpan span)
    {
        var file = document.Article.InFile(span);
        quads.Say(thing, Foreign.BeginIndex, Values.Offset(file.Start));
        quads.Say(thing, Foreign.EndIndex, Values.Offset(file.End));
        quads.Say(thing, Foreign.AnchorOf, Values.Words(span.Of(document.Article.Text), document.Article.Metadata.Language));
    }

    // Named at every mention in it.
    private Iri Name(Sentence sentence) => _names[sentence.Index] ??= names.Sentence(document.Article.Id, document.Article.InFile(sentence.Span));
}
