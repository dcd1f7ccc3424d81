using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Vocabularies;

/// <summary>Terms of other vocabularies that are written as they are.</summary>
public static class Foreign
{
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private const string Org = "http://www.w3.org/ns/org#";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Dcterms = "http://purl.org/dc/terms/";
    private const string Geo = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    /// <summary><c>rdfs:label</c>.</summary>
    public static Iri Label { get; } = new(Rdfs + "label");

    /// <summary><c>rdfs:subClassOf</c>.</summary>
    public static Iri SubClassOf { get; } = new(Rdfs + "subClassOf");

    /// <summary><c>rdfs:subPropertyOf</c>.</summary>
    public static Iri SubPropertyOf { get; } = new(Rdfs + "subPropertyOf");

    /// <summary><c>skos:altLabel</c>.</summary>
    public static Iri AltLabel { get; } = new(Skos + "altLabel");

    /// <summary><c>skos:notation</c>.</summary>
    public static Iri Notation { get; } = new(Skos + "notation");

    /// <summary><c>owl:ObjectProperty</c>.</summary>
    public static Iri ObjectProperty { get; } = new("http://www.w3.org/2002/07/owl#ObjectProperty");

    /// <summary><c>owl:sameAs</c>.</summary>
    public static Iri SameAs { get; } = new("http://www.w3.org/2002/07/owl#sameAs");

    /// <summary><c>nif:beginIndex</c>: offset in the file.</summary>
    public static Iri BeginIndex { get; } = new(Nif + "beginIndex");

    /// <summary><c>nif:endIndex</c>: offset in the file.</summary>
    public static Iri EndIndex { get; } = new(Nif + "endIndex");

    /// <summary><c>nif:anchorOf</c>: the words.</summary>
    public static Iri AnchorOf { get; } = new(Nif + "anchorOf");

    /// <summary><c>gaf:denotedBy</c>.</summary>
    public static Iri DenotedBy { get; } = new("http://groundedannotationframework.org/gaf#denotedBy");

    /// <summary><c>org:Membership</c>.</summary>
    public static Iri Membership { get; } = new(Org + "Membership");

    /// <summary><c>org:member</c>.</summary>
    public static Iri Member { get; } = new(Org + "member");

    /// <summary><c>org:organization</c>.</summary>
    public static Iri InOrganization { get; } = new(Org + "organization");

    /// <summary><c>geo:lat</c>.</summary>
    public static Iri Latitude { get; } = new(Geo + "lat");

    /// <summary><c>geo:long</c>.</summary>
    public static Iri Longitude { get; } = new(Geo + "long");

    /// <summary><c>prov:wasDerivedFrom</c>.</summary>
    public static Iri WasDerivedFrom { get; } = new(Prov + "wasDerivedFrom");

    /// <summary><c>prov:wasGeneratedBy</c>.</summary>
    public static Iri WasGeneratedBy { get; } = new(Prov + "wasGeneratedBy");

    /// <summary><c>prov:wasAssociatedWith</c>.</summary>
    public static Iri WasAssociatedWith { get; } = new(Prov + "wasAssociatedWith");

    /// <summary><c>prov:used</c>.</summary>
    public static Iri Used { get; } = new(Prov + "used");

    /// <summary><c>prov:Activity</c>.</summary>
    public static Iri Activity { get; } = new(Prov + "Activity");

    /// <summary><c>prov:SoftwareAgent</c>.</summary>
    public static Iri SoftwareAgent { get; } = new(Prov + "SoftwareAgent");

    /// <summary><c>void:Dataset</c>.</summary>
    public static Iri VoidDataset { get; } = new("http://rdfs.org/ns/void#Dataset");

    /// <summary><c>void:uriSpace</c>.</summary>
    public static Iri UriSpace { get; } = new("http://rdfs.org/ns/void#uriSpace");

    /// <summary><c>void:vocabulary</c>.</summary>
    public static Iri VocabularyUsed { get; } = new("http://rdfs.org/ns/void#vocabulary");

    /// <summary><c>dcat:Dataset</c>.</summary>
    public static Iri DcatDataset { get; } = new("http://www.w3.org/ns/dcat#Dataset");

    /// <summary><c>dcterms:title</c>.</summary>
    public static Iri DctermsTitle { get; } = new(Dcterms + "title");

    /// <summary><c>dcterms:description</c>.</summary>
    public static Iri DctermsDescription { get; } = new(Dcterms + "description");

    /// <summary><c>dcterms:language</c>.</summary>
    public static Iri DctermsLanguage { get; } = new(Dcterms + "language");
}
