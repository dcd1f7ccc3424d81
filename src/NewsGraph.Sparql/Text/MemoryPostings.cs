using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Text;

/// <summary>Postings as they are collected from a data set.</summary>
internal sealed class MemoryPostings : TextPostings
{
    private const int BatchSize = 512;

    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);
    private readonly List<TermId> texts = [];
    private long wordCount;

    private MemoryPostings()
    {
    }

    /// <inheritdoc />
    public override int TextCount => texts.Count;

    /// <inheritdoc />
    public override long WordCount => wordCount;

    /// <summary>All words, in ordinal order.</summary>
    public IEnumerable<string> Words => postings.Keys.Order(StringComparer.Ordinal);

    /// <summary>Collects the texts of a data set.</summary>
    /// <param name="source">The data.</param>
    /// <param name="words">Gives the words of a text.</param>
    /// <param name="tick">Called now and then; may throw to stop.</param>
    public static MemoryPostings Of(IQuadSource source, Func<string, IEnumerable<IReadOnlyList<string>>> words, Action tick)
    {
        var made = new MemoryPostings();
        var cursor = source.OpenCursor(QuadPosition.Object);
        cursor.Seek(new QuadPattern(default, default, default, default, GraphScope.Union));
        var batch = new QuadIds[BatchSize];
        var last = TermId.None;
        for (var count = cursor.Read(batch); count > 0; count = cursor.Read(batch))
        {
            foreach (var quad in batch.AsSpan(0, count))
            {
                tick();
                if (quad.Object != last && source.GetTerm(last = quad.Object) is Literal literal && IsText(literal))
                {
                    made.Add(last, words(literal.Lexical));
                }
            }
        }

        return made;
    }

    /// <inheritdoc />
    public override TermId Text(int number) => texts[number];

    /// <inheritdoc />
    public override int CountOf(string word) => postings.GetValueOrDefault(word)?.Count ?? 0;

    /// <inheritdoc />
    public override IReadOnlyList<int> Of(string word) => postings.GetValueOrDefault(word) ?? [];

    private static bool IsText(Literal literal) => literal.Language is not null || literal.Datatype == Xsd.String;

    private void Add(TermId id, IEnumerable<IReadOnlyList<string>> words)
    {
        var number = texts.Count;
        texts.Add(id);
        foreach (var forms in words)
        {
            wordCount++;
            foreach (var form in forms)
            {
                if (!postings.TryGetValue(form, out var list))
                {
                    postings.Add(form, list = []);
                }

                if (list.Count == 0 || list[^1] != number)
                {
                    list.Add(number);
                }
            }
        }
    }
}
