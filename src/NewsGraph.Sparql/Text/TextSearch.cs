using System.Runtime.CompilerServices;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Text;

namespace NewsGraph.Sparql;

/// <summary>
/// Search by words in the texts of a data set: <c>?text text:matches "words"</c> binds the texts that hold every word, and
/// <c>text:score(?text, "words")</c> says how well (BM25). What a word is, and which forms count as the same, is given from outside;
/// CONTAINS and REGEX stay exact. An index is made when a data set is first searched and kept as long as the data set; with a file it is
/// kept there too, and read from there as long as the data set is the same.
/// </summary>
/// <param name="words">The words of a text, of each its forms, the whole one first: two words match when they share a form.</param>
/// <param name="file">Where the index is kept, or null.</param>
public sealed class TextSearch(Func<string, IEnumerable<IReadOnlyList<string>>> words, TextIndexPlace? file = null)
{
    private readonly ConditionalWeakTable<IQuadSource, TextIndex> indexes = [];
    private readonly Lock building = new();

    /// <summary>Namespace of the predicate and the function.</summary>
    public const string Namespace = "https://w3id.org/newsgraph/text#";

    /// <summary>The predicate: a text matches words.</summary>
    public static Iri Matches { get; } = new(Namespace + "matches");

    /// <summary>The function: how well a text matches words, 0 for not at all.</summary>
    public static Iri Score { get; } = new(Namespace + "score");

    /// <summary>Makes the index of a data set ahead of the first search, and keeps it in its file where there is one; returns how many texts it holds.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public int Prepare(IQuadSource source, CancellationToken cancellation = default) => IndexOf(source, cancellation.ThrowIfCancellationRequested).TextCount;

    /// <summary>The index of a data set.</summary>
    internal TextIndex IndexOf(IQuadSource source, Action tick)
    {
        lock (building)
        {
            if (!indexes.TryGetValue(source, out var index))
            {
                index = new TextIndex(Postings(source, tick), words);
                indexes.Add(source, index);
            }

            return index;
        }
    }

    private TextPostings Postings(IQuadSource source, Action tick)
    {
        if (file is null)
        {
            return MemoryPostings.Of(source, words, tick);
        }

        if (FilePostings.TryOpen(file) is { } kept)
        {
            return kept;
        }

        var made = MemoryPostings.Of(source, words, tick);
        FilePostings.TryWrite(file, made);
        return made;
    }
}
