using System.Globalization;
using System.Text;
using System.Xml;

namespace NewsGraph.Rdf.Reading;

/// <content>Attributes and property elements (§7.2.14 to §7.2.21).</content>
internal sealed partial class RdfXmlParser
{
    private static readonly Iri XmlLiteral = new(RdfTerms.Namespace + "XMLLiteral");
    private static readonly Iri Statement = new(RdfTerms.Namespace + "Statement");
    private static readonly Iri StatementSubject = new(RdfTerms.Namespace + "subject");
    private static readonly Iri StatementPredicate = new(RdfTerms.Namespace + "predicate");
    private static readonly Iri StatementObject = new(RdfTerms.Namespace + "object");

    /// <summary>The element's attributes but for xml: and xmlns ones; the reader stays at the element.</summary>
    private List<RdfXmlAttribute> ReadAttributes(RdfXmlScope outer, out RdfXmlScope scope)
    {
        var attributes = new List<RdfXmlAttribute>();
        scope = outer;
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.NamespaceURI is RdfXmlNames.XmlNamespace)
            {
                scope = Narrow(scope);
            }
            else if (_xml.NamespaceURI is RdfXmlNames.XmlnsNamespace)
            {
                Declare();
            }
            else if (_xml.NamespaceURI is RdfXmlNames.ItsNamespace)
            {
                scope = _xml.LocalName == "dir" ? scope with { Direction = Direction() } : scope;
            }
            else if (IsRdf(_xml.LocalName, _xml.NamespaceURI, "version"))
            {
                scope = scope with { Is12 = _xml.Value.StartsWith("1.2", StringComparison.Ordinal) };
            }
            else if (!_xml.Name.StartsWith("xml", StringComparison.OrdinalIgnoreCase) || _xml.Prefix.Length > 0)
            {
                attributes.Add(Checked());
            }
        }

        _xml.MoveToElement();
        return attributes;
    }

    private void Declare()
    {
        var prefix = _xml.Prefix.Length == 0 ? "" : _xml.LocalName;
        _options.PrefixDeclared?.Invoke(prefix, _xml.Value);
    }

    private RdfXmlScope Narrow(RdfXmlScope scope) => _xml.LocalName switch
    {
        "lang" => scope with { Language = _xml.Value },
        "base" => scope with { Base = IriReference.IsAbsolute(_xml.Value) ? _xml.Value : Resolve(_xml.Value, scope).Value },
        _ => scope,
    };

    private string Direction() => _xml.Value is "ltr" or "rtl" ? _xml.Value : throw Error($"its:dir is ltr or rtl, not «{_xml.Value}»");

    private RdfXmlAttribute Checked()
    {
        var space = _xml.NamespaceURI;
        if (space.Length == 0)
        {
            // Before 2004 these could stand without a prefix.
            space = _xml.LocalName is "about" or "ID" or "resource" or "parseType" or "type"
                ? RdfTerms.Namespace
                : throw Error($"the attribute «{_xml.Name}» is in no namespace: give it a prefix");
        }

        var attribute = new RdfXmlAttribute(_xml.Name, space, _xml.LocalName, _xml.Value);
        return attribute.IsSyntax || !IsRdf(space) || RdfXmlNames.IsPropertyAttribute(attribute.Local)
            ? attribute
            : throw Error($"rdf:{attribute.Local} can't be an attribute");
    }

    /// <summary>§7.2.14. The reader stands at the element; afterwards behind its end.</summary>
    private void PropertyElement(Term subject, RdfXmlScope outer, ref int members)
    {
        Enter();
        var predicate = Predicate(ref members);
        var attributes = ReadAttributes(outer, out var scope);
        var statement = TakeSyntax(attributes, "ID") is { } id ? FromId(id, scope) : null;
        var reifier = Reifier(attributes, scope);
        var parseType = TakeSyntax(attributes, "parseType");
        var value = parseType is null
            ? PlainProperty(attributes, scope)
            : attributes.Count > 0
                ? throw Error($"beside rdf:parseType the attribute «{attributes[0].Name}» can't stand")
                : ParsedProperty(parseType, scope);
        if (value is not null)
        {
            Emit(subject, predicate, value);
            Reify(statement, subject, predicate, value);
            Annotate(reifier, new TripleTerm(subject, predicate, value));
        }

        _depth--;
    }

    /// <summary>What <c>rdf:annotation</c> or <c>rdf:annotationNodeID</c> names (RDF 1.2); null when neither is there.</summary>
    private Term? Reifier(List<RdfXmlAttribute> attributes, RdfXmlScope scope)
    {
        var iri = TakeSyntax(attributes, "annotation");
        var label = TakeSyntax(attributes, "annotationNodeID");
        return iri is not null && label is not null ? throw Error("a property has one of rdf:annotation and rdf:annotationNodeID, not both")
            : iri is not null ? Resolve(iri, scope)
            : label is not null ? Labelled(label)
            : null;
    }

    private void Annotate(Term? reifier, TripleTerm triple)
    {
        if (reifier is not null)
        {
            Emit(reifier, RdfTerms.Reifies, triple);
        }
    }

    private Iri Predicate(ref int members)
    {
        CheckQualified();
        if (!IsRdf(_xml.NamespaceURI))
        {
            return _iris.Get(_xml.NamespaceURI + _xml.LocalName);
        }

        if (_xml.LocalName == "li")
        {
            return _iris.Get(string.Create(CultureInfo.InvariantCulture, $"{RdfTerms.Namespace}_{++members}"));
        }

        return RdfXmlNames.IsPropertyElement(_xml.LocalName)
            ? _iris.Get(RdfTerms.Namespace + _xml.LocalName)
            : throw Error($"rdf:{_xml.LocalName} can't name a property");
    }

    private static string? TakeSyntax(List<RdfXmlAttribute> attributes, string local)
    {
        var at = attributes.FindIndex(a => a.IsSyntax && string.Equals(a.Local, local, StringComparison.Ordinal));
        if (at < 0)
        {
            return null;
        }

        var value = attributes[at].Value;
        attributes.RemoveAt(at);
        return value;
    }

    /// <summary>The value; null for one that only a later version of RDF has.</summary>
    private Term? ParsedProperty(string parseType, RdfXmlScope scope)
    {
        switch (parseType)
        {
            case "Resource":
                var node = _blankNodes.Fresh();
                PropertyElements(node, scope);
                return node;
            case "Collection":
                return Collection(scope);
            case "Triple" when scope.Is12:
                return Triple(scope);
            case "Triple":
                _xml.Skip();
                return null;
            default:
                return new Literal(XmlLiteralText.ReadInside(_xml), XmlLiteral);
        }
    }

    /// <summary><c>rdf:parseType="Triple"</c>: a node with one property is read, and not asserted but made a term.</summary>
    private TripleTerm Triple(RdfXmlScope scope)
    {
        var before = _quads.Count;
        var (text, node) = Content(scope, nodeAllowed: true);
        if (node is null || _quads.Count != before + 1 || _quads[before].Subject != node)
        {
            throw Error(text.Length > 0 && node is null ? "rdf:parseType=\"Triple\" holds a node, not a text" : "rdf:parseType=\"Triple\" holds one node with one property: that is the triple");
        }

        var quad = _quads[before];
        _quads.RemoveAt(before);
        return new TripleTerm(quad.Subject, quad.Predicate, quad.Object);
    }

    private Term PlainProperty(List<RdfXmlAttribute> attributes, RdfXmlScope scope)
    {
        var datatype = TakeSyntax(attributes, "datatype");
        if (attributes.Count > 0)
        {
            return datatype is null ? EmptyProperty(attributes, scope) : throw Error($"beside rdf:datatype the attribute «{attributes[0].Name}» can't stand");
        }

        var (text, node) = Content(scope, nodeAllowed: datatype is null);
        return node ?? (datatype is null ? Text(text, scope) : new Literal(text, Resolve(datatype, scope)));
    }

    /// <summary>§7.2.21: the object is named by an attribute, and others say something about it.</summary>
    private Term EmptyProperty(List<RdfXmlAttribute> attributes, RdfXmlScope scope)
    {
        var resource = TakeSyntax(attributes, "resource");
        var label = TakeSyntax(attributes, "nodeID");
        if ((resource is not null && label is not null) || attributes.Exists(a => a.IsSyntax))
        {
            throw Error("a property has one of rdf:resource and rdf:nodeID, and no rdf:about");
        }

        Term value = resource is not null ? Resolve(resource, scope) : label is not null ? Labelled(label) : _blankNodes.Fresh();
        PropertyAttributes(value, attributes, scope);
        if (Content(scope, nodeAllowed: false).Text.Length > 0)
        {
            throw Error("a property that names its object by an attribute must be empty");
        }

        return value;
    }

    /// <summary>A text or one node; the reader goes from the element to behind its end.</summary>
    private (string Text, Term? Node) Content(RdfXmlScope scope, bool nodeAllowed)
    {
        var text = new StringBuilder();
        Term? node = null;
        var empty = _xml.IsEmptyElement;
        _xml.Read();
        while (!empty && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                node = nodeAllowed && node is null ? NodeElement(scope) : throw Error("this property can't hold a node here: one property, one value");
                continue;
            }

            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(_xml.Value);
            }

            Next();
        }

        if (!empty)
        {
            _xml.Read();
        }

        return node is null || string.IsNullOrWhiteSpace(text.ToString()) ? (text.ToString(), node) : throw Error("a property holds a text or a node, not both");
    }

    private Term Collection(RdfXmlScope scope)
    {
        Term first = RdfTerms.Nil;
        BlankNode? last = null;
        var empty = _xml.IsEmptyElement;
        _xml.Read();
        while (!empty && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                CheckNoText();
                Next();
                continue;
            }

            var cell = _blankNodes.Fresh();
            first = last is null ? cell : first;
            Chain(last, cell);
            Emit(cell, RdfTerms.First, NodeElement(scope));
            last = cell;
        }

        Chain(last, RdfTerms.Nil);
        if (!empty)
        {
            _xml.Read();
        }

        return first;
    }

    private void Chain(BlankNode? last, Term rest)
    {
        if (last is not null)
        {
            Emit(last, RdfTerms.Rest, rest);
        }
    }

    private void Reify(Iri? statement, Term subject, Iri predicate, Term value)
    {
        if (statement is null)
        {
            return;
        }

        Emit(statement, RdfTerms.Type, Statement);
        Emit(statement, StatementSubject, subject);
        Emit(statement, StatementPredicate, predicate);
        Emit(statement, StatementObject, value);
    }
}
