namespace NewsGraph.Rdf;

/// <summary>Terms of the RDF and RDFS vocabularies.</summary>
public static class RdfTerms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary><c>rdf:type</c>.</summary>
    public static Iri Type { get; } = new(Namespace + "type");

    /// <summary><c>rdf:first</c>.</summary>
    public static Iri First { get; } = new(Namespace + "first");

    /// <summary><c>rdf:rest</c>.</summary>
    public static Iri Rest { get; } = new(Namespace + "rest");

    /// <summary><c>rdf:nil</c>.</summary>
    public static Iri Nil { get; } = new(Namespace + "nil");

    /// <summary><c>rdf:langString</c>.</summary>
    public static Iri LangString { get; } = new(Namespace + "langString");

    /// <summary><c>rdf:dirLangString</c> (RDF 1.2).</summary>
    public static Iri DirLangString { get; } = new(Namespace + "dirLangString");

    /// <summary><c>rdf:reifies</c> (RDF 1.2).</summary>
    public static Iri Reifies { get; } = new(Namespace + "reifies");
}

/// <summary>XML Schema datatypes (RDF 1.1 Concepts §5.1).</summary>
public static class Xsd
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";

    /// <summary><c>xsd:string</c>.</summary>
    public static Iri String { get; } = new(Namespace + "string");

    /// <summary><c>xsd:boolean</c>.</summary>
    public static Iri Boolean { get; } = new(Namespace + "boolean");

    /// <summary><c>xsd:integer</c>.</summary>
    public static Iri Integer { get; } = new(Namespace + "integer");

    /// <summary><c>xsd:decimal</c>.</summary>
    public static Iri Decimal { get; } = new(Namespace + "decimal");

    /// <summary><c>xsd:double</c>.</summary>
    public static Iri Double { get; } = new(Namespace + "double");

    /// <summary><c>xsd:float</c>.</summary>
    public static Iri Float { get; } = new(Namespace + "float");

    /// <summary><c>xsd:date</c>.</summary>
    public static Iri Date { get; } = new(Namespace + "date");

    /// <summary><c>xsd:dateTime</c>.</summary>
    public static Iri DateTime { get; } = new(Namespace + "dateTime");

    /// <summary><c>xsd:gYear</c>.</summary>
    public static Iri GYear { get; } = new(Namespace + "gYear");

    /// <summary><c>xsd:gYearMonth</c>.</summary>
    public static Iri GYearMonth { get; } = new(Namespace + "gYearMonth");

    /// <summary><c>xsd:gMonthDay</c>.</summary>
    public static Iri GMonthDay { get; } = new(Namespace + "gMonthDay");

    /// <summary><c>xsd:nonNegativeInteger</c>.</summary>
    public static Iri NonNegativeInteger { get; } = new(Namespace + "nonNegativeInteger");

    /// <summary><c>xsd:anyURI</c>.</summary>
    public static Iri AnyUri { get; } = new(Namespace + "anyURI");
}
