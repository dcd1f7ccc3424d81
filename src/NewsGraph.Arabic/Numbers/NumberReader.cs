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
        var buffer = new List<PhraseMatch<string>>();
        foreach (var sentence in document.Sentences)
        {
            var end = sentence.First + sentence.Count;
            for (var i = sentence.First; i < end;)
            {
                var number = ReadAt(tokens, i, end);
                i = number?.End ?? i + 1;
                if (number is not null)
                {
                    var (unit, length) = Unit(tokens, sentence.First, number, end, buffer);
                    numbers.Add(number with { Unit = unit });

                    // «5 في المئة» is one number, not 5 and 100.
                    i += length;
                }
            }
        }

        return numbers;
    }

    // «14.5%», «3 مليارات دولار», «$500»
    private static (string? Unit, int Count) Unit(FoldedTokens tokens, int first, NumberExpression number, int end, List<PhraseMatch<string>> buffer)
    {
        if (number.Kind == NumberKind.Ordinal)
        {
            return default;
        }

        var after = NumberUnits.Default.At(tokens, number.End, end, buffer);
        return after.Unit is not null || number.First <= first || !IsSign(tokens[number.First - 1])
            ? after
            : (NumberUnits.Default.At(tokens, number.First - 1, number.First, buffer).Unit, 0);
    }

    private static bool IsSign(string form) => form is ['$' or '\u20AC' or '\u00A3' or '\u00A5' or '%' or Letters.PercentSign];

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
        return scan.Cardinal(index) ?? scan.Ordinal(index) ?? scan.Vague(index) ?? scan.Share(index);
    }

    /// <summary>The ordinal that begins at a token; or null.</summary>
    internal NumberExpression? OrdinalAt(FoldedTokens tokens, int index, int end) => new NumberScan(_lexicon, tokens, end).Ordinal(index);

    /// <summary>The cardinal that begins at a token; or null.</summary>
    internal NumberExpression? CardinalAt(FoldedTokens tokens, int index, int end) => new NumberScan(_lexicon, tokens, end).Cardinal(index);
}
