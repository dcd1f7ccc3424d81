using NewsGraph.Rdf;

namespace NewsGraph.Conformance.Tests.Manifests;

/// <summary>One entry of a manifest.</summary>
/// <param name="Manifest">Where it stands.</param>
/// <param name="Node">The entry itself.</param>
/// <param name="Type">Its class, such as <c>mf:QueryEvaluationTest</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Action">A file, or a node with properties (see <see cref="ManifestDocument.Object"/>).</param>
/// <param name="Result">A file or a node, or null.</param>
internal sealed record ManifestTest(ManifestDocument Manifest, Term Node, Iri? Type, string Name, Term? Action, Term? Result)
{
    /// <summary>Short identifier: folder and fragment, such as <c>aggregates#agg01</c>.</summary>
    public string Id
    {
        get
        {
            var iri = (Node as Iri)?.Value ?? Name;
            return Path.GetFileName(Path.GetDirectoryName(Manifest.Path)) + "#" + iri[(iri.LastIndexOf('#') + 1)..];
        }
    }

    /// <summary>The class's local name.</summary>
    public string TypeName => Type is null ? "" : Type.Value[(Type.Value.LastIndexOf('#') + 1)..];
}
