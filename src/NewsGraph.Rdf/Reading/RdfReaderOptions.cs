namespace NewsGraph.Rdf.Reading;

/// <summary>How a document is read.</summary>
public sealed record RdfReaderOptions
{
    /// <summary>Options of a document without a base IRI or a name.</summary>
    public static RdfReaderOptions Default { get; } = new();

    /// <summary>The IRI against which relative references are resolved, or null: they are errors then.</summary>
    public string? BaseIri { get; init; }

    /// <summary>Name of the document for error messages.</summary>
    public string? SourceName { get; init; }

    /// <summary>Put before every blank node label, so that the nodes of several documents stay apart in one data set.</summary>
    public string BlankNodePrefix { get; init; } = "";

    /// <summary>Told of every prefix declaration (prefix without colon, namespace IRI), in document order.</summary>
    public Action<string, string>? PrefixDeclared { get; init; }
}
