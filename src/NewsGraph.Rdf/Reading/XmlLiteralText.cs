using System.Text;
using System.Xml;

namespace NewsGraph.Rdf.Reading;

/// <summary>The inside of an element in Exclusive XML Canonicalization with comments, as rdf:XMLLiterals are written.</summary>
internal sealed class XmlLiteralText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Dictionary<string, string>> _rendered = new([[]]);

    /// <summary>Reads from an element to behind its end.</summary>
    public static string ReadInside(XmlReader xml)
    {
        var literal = new XmlLiteralText();
        var depth = xml.Depth;
        var empty = xml.IsEmptyElement;
        xml.Read();
        while (!empty && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            literal.Append(xml);
            if (!xml.Read())
            {
                break;
            }
        }

        if (!empty)
        {
            xml.Read();
        }

        return literal._text.ToString();
    }

    private void Append(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                AppendStart(xml);
                break;
            case XmlNodeType.EndElement:
                AppendEnd(xml.Name);
                break;
            case XmlNodeType.Comment:
                _text.Append("<!--").Append(xml.Value).Append("-->");
                break;
            case XmlNodeType.ProcessingInstruction:
                _text.Append("<?").Append(xml.Name).Append(xml.Value.Length == 0 ? "" : " ").Append(xml.Value).Append("?>");
                break;
            default:
                AppendEscaped(xml.Value, inAttribute: false);
                break;
        }
    }

    private void AppendStart(XmlReader xml)
    {
        var name = xml.Name;
        var empty = xml.IsEmptyElement;
        var attributes = new List<(string Namespace, string Local, string Name, string Value)>();
        var used = new SortedDictionary<string, string>(StringComparer.Ordinal) { [xml.Prefix] = xml.NamespaceURI };
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is not RdfXmlNames.XmlnsNamespace)
            {
                attributes.Add((xml.NamespaceURI, xml.LocalName, xml.Name, xml.Value));
                if (xml.Prefix.Length > 0)
                {
                    used[xml.Prefix] = xml.NamespaceURI;
                }
            }
        }

        xml.MoveToElement();
        _text.Append('<').Append(name);
        AppendNamespaces(used);
        foreach (var (_, _, attribute, value) in attributes.OrderBy(a => a.Namespace, StringComparer.Ordinal).ThenBy(a => a.Local, StringComparer.Ordinal))
        {
            AppendAttribute(attribute, value);
        }

        _text.Append('>');
        if (empty)
        {
            AppendEnd(name);
        }
    }

    private void AppendNamespaces(SortedDictionary<string, string> used)
    {
        var before = _rendered.Peek();
        var now = new Dictionary<string, string>(before);
        foreach (var (prefix, space) in used)
        {
            if (prefix != "xml" && before.GetValueOrDefault(prefix, "") != space)
            {
                now[prefix] = space;
                AppendAttribute(prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix, space);
            }
        }

        _rendered.Push(now);
    }

    private void AppendAttribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        AppendEscaped(value, inAttribute: true);
        _text.Append('"');
    }

    private void AppendEnd(string name)
    {
        _text.Append("</").Append(name).Append('>');
        _rendered.Pop();
    }

    private void AppendEscaped(string value, bool inAttribute)
    {
        foreach (var c in value)
        {
            _text.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' when !inAttribute => "&gt;",
                '"' when inAttribute => "&quot;",
                '\t' when inAttribute => "&#x9;",
                '\n' when inAttribute => "&#xA;",
                '\r' => "&#xD;",
                _ => null,
            } ?? c.ToString());
        }
    }
}
