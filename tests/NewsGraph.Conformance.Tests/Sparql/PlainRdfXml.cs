using System.Xml.Linq;
using NewsGraph.Rdf;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>As much of RDF/XML as the query suites' data and results use, until NewsGraph.Rdf reads it.</summary>
internal sealed class PlainRdfXml
{
    private static readonly XNamespace Rdf = RdfTerms.Namespace;

    private readonly List<Quad> quads = [];
    private readonly string baseIri;
    private int nodes;

    private PlainRdfXml(string baseIri) => this.baseIri = baseIri;

    public static List<Quad> Read(string path)
    {
        var reader = new PlainRdfXml(new Uri(path).AbsoluteUri);
        foreach (var node in XDocument.Load(path).Root!.Elements())
        {
            reader.Node(node);
        }

        return reader.quads;
    }

    private Term Node(XElement element)
    {
        var subject = SubjectOf(element);
        if (element.Name != Rdf + "Description")
        {
            quads.Add(new Quad(subject, RdfTerms.Type, NameOf(element)));
        }

        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != Rdf && a.Name.Namespace != XNamespace.Xml))
        {
            quads.Add(new Quad(subject, new Iri(attribute.Name.NamespaceName + attribute.Name.LocalName), new Literal(attribute.Value)));
        }

        foreach (var property in element.Elements())
        {
            quads.Add(new Quad(subject, NameOf(property), Value(property)));
        }

        return subject;
    }

    private Term SubjectOf(XElement element)
    {
        if (element.Attribute(Rdf + "about") is { } about)
        {
            return Resolve(about.Value);
        }

        if (element.Attribute(Rdf + "ID") is { } id)
        {
            return Resolve("#" + id.Value);
        }

        return new BlankNode(element.Attribute(Rdf + "nodeID")?.Value ?? $"made{++nodes}");
    }

    private Term Value(XElement property)
    {
        if (property.Attribute(Rdf + "resource") is { } resource)
        {
            return Resolve(resource.Value);
        }

        if (property.Attribute(Rdf + "nodeID") is { } node)
        {
            return new BlankNode(node.Value);
        }

        if (property.Attribute(Rdf + "parseType")?.Value == "Resource")
        {
            return Node(new XElement(Rdf + "Description", property.Elements()));
        }

        if (property.Elements().FirstOrDefault() is { } inner)
        {
            return Node(inner);
        }

        var language = property.AncestorsAndSelf().Select(e => e.Attribute(XNamespace.Xml + "lang")?.Value).FirstOrDefault(v => v is not null);
        return property.Attribute(Rdf + "datatype") is { } datatype ? new Literal(property.Value, new Iri(datatype.Value))
            : string.IsNullOrEmpty(language) ? new Literal(property.Value) : Literal.Tagged(property.Value, language);
    }

    private Iri Resolve(string reference) => new(IriReference.Resolve(baseIri, reference));

    private static Iri NameOf(XElement element) => new(element.Name.NamespaceName + element.Name.LocalName);
}
