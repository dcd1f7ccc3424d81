using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Sparql.Evaluation.Update;

/// <summary>Reads what LOAD names: RDF files in folders that were allowed, nothing else (SPARQL 1.1 Update §3.1.4).</summary>
internal sealed class DocumentLoader(IReadOnlyList<string> folders)
{
    /// <summary>The quads of a document.</summary>
    /// <param name="source">A <c>file:</c> IRI, or a relative reference that is looked up in the allowed folders.</param>
    /// <param name="blankNodePrefix">Put before its blank node labels.</param>
    /// <param name="into">The graph that its triples go to; null leaves them where they are.</param>
    /// <exception cref="UpdateException">The document may not or can't be read.</exception>
    public IEnumerable<Quad> Read(Iri source, string blankNodePrefix, Iri? into)
    {
        var path = Locate(source.Value);
        using var quads = Open(path, blankNodePrefix).GetEnumerator();
        while (MoveNext(quads, source))
        {
            var quad = quads.Current;
            if (into is not null && quad.Graph is not null)
            {
                throw new UpdateException($"LOAD {source} INTO GRAPH {into}: the document has named graphs of its own ({quad.Graph}); leave INTO away");
            }

            yield return into is null ? quad : quad with { Graph = into };
        }
    }

    private static IEnumerable<Quad> Open(string path, string blankNodePrefix)
        => RdfFormats.ReadFile(path, new RdfReaderOptions { BaseIri = new Uri(path).AbsoluteUri, BlankNodePrefix = blankNodePrefix });

    private static bool MoveNext(IEnumerator<Quad> quads, Iri source)
    {
        try
        {
            return quads.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException or RdfSyntaxException)
        {
            throw new UpdateException($"LOAD {source}: {error.Message}", error);
        }
    }

    private string Locate(string reference)
    {
        if (folders.Count == 0)
        {
            throw new UpdateException($"LOAD <{reference}> is refused: no folder is open to LOAD; allow one with --allow-load FOLDER, or use «newsgraph load»");
        }

        if (!IriReference.IsAbsolute(reference))
        {
            return folders.Select(folder => Path.GetFullPath(Path.Combine(folder, reference))).FirstOrDefault(path => File.Exists(path) && IsAllowed(path))
                ?? throw new UpdateException($"LOAD <{reference}>: none of the folders open to LOAD has such a file");
        }

        if (!Uri.TryCreate(reference, UriKind.Absolute, out var uri) || !uri.IsFile || uri.Host.Length > 0)
        {
            throw new UpdateException($"LOAD <{reference}> is refused: documents are read from local files only; fetch it yourself and load the file");
        }

        var local = Path.GetFullPath(uri.LocalPath);
        return IsAllowed(local) ? local : throw new UpdateException($"LOAD <{reference}> is refused: the file lies outside the folders open to LOAD ({string.Join(", ", folders)})");
    }

    private bool IsAllowed(string path) => folders.Any(folder =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
