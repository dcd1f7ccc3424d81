using NewsGraph.Text;

namespace NewsGraph.Arabic.Numbers;

/// <summary>Finds the numbers of a document: digits of both scripts, number words, mixtures of the two («3 آلاف»), ordinals, qualifiers.</summary>
public sealed class NumberReader
{
    private readonly NumberLexicon _lexicon;

    /// <summary>A reader over the table that comes with the library.</summary>
    public NumberReader()
        : this(NumberLexicon.Default)
    {
    }

    internal NumberReader(NumberLexicon lexicon) => _lexicon = lexicon;

    /// <summary>All numbers of a document in text order, none overlapping another.</summary>
    public IReadOnlyList<NumberExpression> ReadAll(Document document)
    {
        var tokens = new FoldedTokens(document);
        var numbers = new List<NumberExpression>();
        foreach (var sentence in document.Sentences)
        {
            var end = sentence.First + sentence.Count;
            for (var i = sentence.First; i < end;)
            {
                var number = ReadAt(tokens, i, end);
                i = number?.End ?? i + 1;
                if (number is not null)
                {
                    numbers.Add(number);
                }
            }
        }

        return numbers;
    }

    /// <summary>The number, with its qualifier, that begins at a token; or null.</summary>
    internal NumberExpression? ReadAt(FoldedTokens tokens, int index, int end)
    {
        var scan = new NumberScan(_lexicon, tokens, end);
        return scan.Qualified(index) ?? Bare(tokens, index, end);
    }

    /// <summary>The number without qualifier that begins at a token; or null.</summary>
    internal NumberExpression? Bare(FoldedTokens tokens, int index, int end)
    {
        var scan = new NumberScan(_lexicon, tokens, end);
        return scan.Cardinal(index) ?? scan.Ordinal(index) ?? scan.Vague(index);
    }

    /// <summary>The ordinal that begins at a token; or null.</summary>
    internal NumberExpression? OrdinalAt(FoldedTokens tokens, int index, int end) => new NumberScan(_lexicon, tokens, end).Ordinal(index);

    /// <summary>The cardinal that begins at a token; or null.</summary>
    internal NumberExpression? CardinalAt(FoldedTokens tokens, int index, int end) => new NumberScan(_lexicon, tokens, end).Cardinal(index);
}
