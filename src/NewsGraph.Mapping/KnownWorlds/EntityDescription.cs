using NewsGraph.Rdf;

namespace NewsGraph.Mapping.KnownWorlds;

/// <summary>What the files say of one subject: its statements in document order.</summary>
internal sealed class EntityDescription(string file)
{
    private readonly List<(string Predicate, Term Object)> _statements = [];

    /// <summary>The file that describes it first, for messages.</summary>
    public string File => file;

    /// <summary>Adds a statement.</summary>
    public void Add(Iri predicate, Term value) => _statements.Add((predicate.Value, value));

    /// <summary>The values of a property in document order.</summary>
    public IEnumerable<Term> Values(string predicate) => _statements.Where(s => string.Equals(s.Predicate, predicate, StringComparison.Ordinal)).Select(s => s.Object);

    /// <summary>The literals of a property in one language (null: any).</summary>
    public IEnumerable<string> Texts(string predicate, string? language = null) =>
        Values(predicate).OfType<Literal>().Where(l => language is null || string.Equals(l.Language, language, StringComparison.Ordinal)).Select(l => l.Lexical);

    /// <summary>The first IRI of a property.</summary>
    public string? Iri(string predicate) => Values(predicate).OfType<Iri>().FirstOrDefault()?.Value;
}
