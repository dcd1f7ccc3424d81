using System.Globalization;
using System.Xml;

namespace NewsGraph.Rdf.Reading;

/// <summary>The grammar of RDF 1.2 XML Syntax §7.2, production by production, over a forward-only XML reader.</summary>
internal sealed partial class RdfXmlParser
{
    private const int MaximalDepth = 500;

    private readonly XmlReader _xml;
    private readonly RdfReaderOptions _options;
    private readonly BlankNodeScope _blankNodes;
    private readonly IriCache _iris = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Quad> _quads = [];
    private RdfXmlScope _rootScope;
    private bool _started;
    private bool _ended;
    private int _depth;

    public RdfXmlParser(XmlReader xml, RdfReaderOptions options)
    {
        _xml = xml;
        _options = options;
        _blankNodes = new BlankNodeScope(options.BlankNodePrefix);
        _rootScope = new RdfXmlScope(options.BaseIri, null);
    }

    /// <summary>The quads of the next node element at the top, or null at the end.</summary>
    public IReadOnlyList<Quad>? ReadNode()
    {
        _quads.Clear();
        if (!_started)
        {
            _started = true;
            Start();
        }

        while (!_ended)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                NodeElement(_rootScope);
                _ended = _xml.Depth == 0 && _xml.NodeType is not XmlNodeType.Element and not XmlNodeType.EndElement;
                return _quads;
            }

            CheckNoText();
            _ended = _xml.NodeType == XmlNodeType.EndElement || !_xml.Read();
        }

        Finish();
        return null;
    }

    private void Start()
    {
        _xml.MoveToContent();
        if (!IsRdf(_xml.LocalName, _xml.NamespaceURI, "RDF"))
        {
            return;
        }

        var attributes = ReadAttributes(_rootScope, out _rootScope);
        if (attributes.Count > 0)
        {
            throw Error($"rdf:RDF can't have the attribute «{attributes[0].Name}»");
        }

        var empty = _xml.IsEmptyElement;
        _xml.Read();
        _ended = empty;
    }

    private void Finish()
    {
        while (_xml.Read())
        {
            // What stands after the root must still be well-formed.
        }
    }

    /// <summary>§7.2.11. The reader stands at the element; afterwards behind its end.</summary>
    private Term NodeElement(RdfXmlScope outer)
    {
        Enter();
        var type = _xml.NamespaceURI + _xml.LocalName;
        if (IsRdf(_xml.NamespaceURI) && !RdfXmlNames.IsNodeElement(_xml.LocalName))
        {
            throw Error($"rdf:{_xml.LocalName} can't name a node");
        }

        CheckQualified();
        var isDescription = IsRdf(_xml.LocalName, _xml.NamespaceURI, "Description");
        var attributes = ReadAttributes(outer, out var scope);
        var subject = Subject(attributes, scope);
        if (!isDescription)
        {
            Emit(subject, RdfTerms.Type, _iris.Get(type));
        }

        PropertyAttributes(subject, attributes, scope);
        PropertyElements(subject, scope);
        _depth--;
        return subject;
    }

    private Term Subject(List<RdfXmlAttribute> attributes, RdfXmlScope scope)
    {
        Term? subject = null;
        foreach (var attribute in attributes.Where(a => a.IsSyntax))
        {
            if (subject is not null)
            {
                throw Error("a node has one of rdf:ID, rdf:about and rdf:nodeID, not several");
            }

            subject = attribute.Local switch
            {
                "about" => Resolve(attribute.Value, scope),
                "nodeID" => Labelled(attribute.Value),
                "ID" => FromId(attribute.Value, scope),
                _ => throw Error($"rdf:{attribute.Local} can't stand on a node; it belongs on a property"),
            };
        }

        return subject ?? _blankNodes.Fresh();
    }

    private void PropertyAttributes(Term subject, List<RdfXmlAttribute> attributes, RdfXmlScope scope)
    {
        foreach (var attribute in attributes.Where(a => !a.IsSyntax))
        {
            var predicate = _iris.Get(attribute.Iri);
            Emit(subject, predicate, predicate == RdfTerms.Type ? Resolve(attribute.Value, scope) : Text(attribute.Value, scope));
        }
    }

    /// <summary>§7.2.13. The reader stands at the element that holds them; afterwards behind its end.</summary>
    private void PropertyElements(Term subject, RdfXmlScope scope)
    {
        var empty = _xml.IsEmptyElement;
        _xml.Read();
        for (var members = 0; !empty && _xml.NodeType != XmlNodeType.EndElement;)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                PropertyElement(subject, scope, ref members);
            }
            else
            {
                CheckNoText();
                Next();
            }
        }

        if (!empty)
        {
            _xml.Read();
        }
    }

    private void Next()
    {
        if (!_xml.Read())
        {
            throw Error("the document ends inside an element");
        }
    }

    private void CheckNoText()
    {
        if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(_xml.Value))
        {
            throw Error("a text can't stand here: it belongs inside a property element");
        }
    }

    private void CheckQualified()
    {
        if (_xml.NamespaceURI.Length == 0)
        {
            throw Error($"the element «{_xml.LocalName}» is in no namespace: give it a prefix or declare a default one with xmlns");
        }
    }

    private Iri Resolve(string reference, RdfXmlScope scope)
    {
        if (IriReference.IsAbsolute(reference))
        {
            return _iris.Get(reference);
        }

        return scope.Base is null
            ? throw Error($"«{reference}» is relative and there is no base: write the IRI in full or add xml:base")
            : _iris.Get(IriReference.Resolve(scope.Base, reference));
    }

    private BlankNode Labelled(string label) => IsName(label) ? _blankNodes.Labelled(label) : throw Error($"rdf:nodeID «{label}» is not an XML name");

    private Iri FromId(string id, RdfXmlScope scope)
    {
        if (!IsName(id))
        {
            throw Error($"rdf:ID «{id}» is not an XML name");
        }

        var iri = Resolve("#" + id, scope);
        return _ids.Add(iri.Value) ? iri : throw Error($"rdf:ID «{id}» has been given before under the same base");
    }

    private static Literal Text(string text, RdfXmlScope scope) => string.IsNullOrEmpty(scope.Language) ? new Literal(text)
        : scope is { Is12: true, Direction: { } direction } ? new Literal(text, RdfTerms.DirLangString, scope.Language.ToLowerInvariant(), direction)
        : Literal.Tagged(text, scope.Language);

    private static bool IsName(string text)
    {
        try
        {
            XmlConvert.VerifyNCName(text);
            return true;
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsRdf(string space) => string.Equals(space, RdfTerms.Namespace, StringComparison.Ordinal);

    private static bool IsRdf(string local, string space, string name) => IsRdf(space) && string.Equals(local, name, StringComparison.Ordinal);

    private void Emit(Term subject, Iri predicate, Term value) => _quads.Add(new Quad(subject, predicate, value));

    private void Enter()
    {
        // Elements nest by recursion; a hostile file must not exhaust the stack.
        if (++_depth > MaximalDepth)
        {
            throw Error(string.Create(CultureInfo.InvariantCulture, $"elements are nested more than {MaximalDepth} deep here"));
        }
    }

    private RdfSyntaxException Error(string problem)
    {
        var place = (IXmlLineInfo)_xml;
        return new RdfSyntaxException(_options.SourceName, Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition), problem, "");
    }
}
