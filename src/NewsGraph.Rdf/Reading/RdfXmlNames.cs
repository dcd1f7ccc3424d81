namespace NewsGraph.Rdf.Reading;

/// <summary>Names of the RDF namespace that the XML syntax keeps for itself (RDF 1.1 XML Syntax §6.2.5–6.2.9).</summary>
internal static class RdfXmlNames
{
    /// <summary>The namespace of <c>xml:base</c> and <c>xml:lang</c>.</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>The namespace of namespace declarations.</summary>
    public const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>The namespace of <c>its:dir</c> (Internationalization Tag Set 2.0).</summary>
    public const string ItsNamespace = "http://www.w3.org/2005/11/its";

    public static bool IsNodeElement(string name) => !IsSyntax(name) && !IsOld(name) && name is not "li";

    public static bool IsPropertyElement(string name) => !IsSyntax(name) && !IsOld(name) && name is not "Description";

    public static bool IsPropertyAttribute(string name) => IsPropertyElement(name) && name is not "li";

    /// <summary>Attributes with a meaning of their own.</summary>
    public static bool IsSyntaxAttribute(string name) => name is "ID" or "about" or "nodeID" or "resource" or "parseType" or "datatype" or "annotation" or "annotationNodeID";

    private static bool IsSyntax(string name) => name is "RDF" || IsSyntaxAttribute(name);

    private static bool IsOld(string name) => name is "aboutEach" or "aboutEachPrefix" or "bagID";
}
