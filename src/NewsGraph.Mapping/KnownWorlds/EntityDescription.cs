using NewsGraph.Rdf;

namespace NewsGraph.Mapping.KnownWorlds;

/// <summary>What the files say of one subject: its statements in document order.</summary>
internal sealed class EntityDescription(string file)
{
    private readonly List<Iri> _predicates = [];
    private readonly List<Term> _objects = [];

    /// <summary>The file that describes it first, for messages.</summary>
    public string File => file;

    /// <summary>Adds a statement.</summary>
    public void Add(Iri predicate, Term value)
    {
        _predicates.Add(predicate);
        _objects.Add(value);
    }

    /// <summary>The values of a property in document order.</summary>
    public List<Term> Values(string predicate)
    {
        var values = new List<Term>();
        for (var i = 0; i < _predicates.Count; i++)
        {
            if (string.Equals(_predicates[i].Value, predicate, StringComparison.Ordinal))
            {
                values.Add(_objects[i]);
            }
        }

        return values;
    }

    /// <summary>The literals of a property in one language (null: any).</summary>
    public List<string> Texts(string predicate, string? language = null)
    {
        var texts = new List<string>();
        foreach (var value in Values(predicate))
        {
            if (value is Literal literal && (language is null || string.Equals(literal.Language, language, StringComparison.Ordinal)))
            {
                texts.Add(literal.Lexical);
            }
        }

        return texts;
    }

    /// <summary>The first literal of a property in one language (null: any), or null.</summary>
    public string? Text(string predicate, string? language = null) => Texts(predicate, language) is [var first, ..] ? first : null;

    /// <summary>The first IRI of a property.</summary>
    public string? Iri(string predicate)
    {
        foreach (var value in Values(predicate))
        {
            if (value is Iri iri)
            {
                return iri.Value;
            }
        }

        return null;
    }
}
