using System.Collections.Concurrent;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Vocabularies;

/// <summary>Terms of <c>ontology/newsgraph.ttl</c>, where each has its labels and its meaning.</summary>
public static class Ng
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "https://w3id.org/newsgraph#";

    // Few terms are asked for at every mention. Before all others, which are made with it.
    private static readonly ConcurrentDictionary<string, Iri> Terms = new(StringComparer.Ordinal);

#pragma warning disable CS1591 // Each term is described, in Arabic and English, in ontology/newsgraph.ttl.
    public static Iri Article { get; } = Term("Article");

    public static Iri Sentence { get; } = Term("Sentence");

    public static Iri Mention { get; } = Term("Mention");

    public static Iri InArticle { get; } = Term("inArticle");

    public static Iri InSentence { get; } = Term("inSentence");

    public static Iri TextPart { get; } = Term("textPart");

    public static Iri OffsetInSentence { get; } = Term("offsetInSentence");

    public static Iri Title { get; } = Term("title");

    public static Iri PublisherName { get; } = Term("publisherName");

    public static Iri Author { get; } = Term("author");

    public static Iri Agency { get; } = Term("agency");

    public static Iri DatelinePlace { get; } = Term("datelinePlace");

    public static Iri Published { get; } = Term("published");

    public static Iri PublishedEarliest { get; } = Term("publishedEarliest");

    public static Iri PublishedLatest { get; } = Term("publishedLatest");

    public static Iri SourceFile { get; } = Term("sourceFile");

    public static Iri SourceUrl { get; } = Term("sourceUrl");

    public static Iri ContentHash { get; } = Term("contentHash");

    public static Iri Language { get; } = Term("language");

    public static Iri Person { get; } = Term("Person");

    public static Iri Organization { get; } = Term("Organization");

    public static Iri Place { get; } = Term("Place");

    public static Iri Group { get; } = Term("Group");

    public static Iri Country { get; } = Term("country");

    public static Iri PartOf { get; } = Term("partOf");

    public static Iri LocatedIn { get; } = Term("locatedIn");

    public static Iri HoldsOfficeIn { get; } = Term("holdsOfficeIn");

    public static Iri HeldOfficeIn { get; } = Term("heldOfficeIn");

    public static Iri OfficeStatus { get; } = Term("officeStatus");

    public static Iri SpokespersonFor { get; } = Term("spokespersonFor");

    public static Iri MemberOf { get; } = Term("memberOf");

    public static Iri Nationality { get; } = Term("nationality");

    public static Iri ChildOf { get; } = Term("childOf");

    public static Iri ParentOf { get; } = Term("parentOf");

    public static Iri SiblingOf { get; } = Term("siblingOf");

    public static Iri SpouseOf { get; } = Term("spouseOf");

    public static Iri KinOf { get; } = Term("kinOf");

    public static Iri Capital { get; } = Term("capital");

    public static Iri Nisba { get; } = Term("nisba");

    public static Iri GeonamesId { get; } = Term("geonamesId");

    public static Iri Size { get; } = Term("size");

    public static Iri Office { get; } = Term("office");

    public static Iri HeldFrom { get; } = Term("heldFrom");

    public static Iri HeldUntil { get; } = Term("heldUntil");

    public static Iri Event { get; } = Term("Event");

    public static Iri Agent { get; } = Term("agent");

    public static Iri Target { get; } = Term("target");

    public static Iri AtPlace { get; } = Term("place");

    public static Iri Earliest { get; } = Term("earliest");

    public static Iri Latest { get; } = Term("latest");

    public static Iri TimeValue { get; } = Term("timeValue");

    public static Iri TimeAsStated { get; } = Term("timeAsStated");

    public static Iri EdgeProperty { get; } = Term("edgeProperty");

    public static Iri LexiconWord { get; } = Term("lexiconWord");

    public static Iri TypeCode { get; } = Term("typeCode");

    public static Iri HasQuantity { get; } = Term("quantity");

    public static Iri Quantity { get; } = Term("Quantity");

    public static Iri Quotation { get; } = Term("Quotation");

    public static Iri Speaker { get; } = Term("speaker");

    public static Iri SpokenIn { get; } = Term("spokenIn");

    public static Iri InQuotation { get; } = Term("inQuotation");

    public static Iri ToldIn { get; } = Term("toldIn");

    public static Iri UnnamedSource { get; } = Term("unnamedSource");

    public static Iri QuantityKind { get; } = Term("quantityKind");

    public static Iri Low { get; } = Term("low");

    public static Iri High { get; } = Term("high");

    public static Iri Claim { get; } = Term("Claim");

    public static Iri RelationClaim { get; } = Term("RelationClaim");

    public static Iri Reports { get; } = Term("reports");

    public static Iri SaidBy { get; } = Term("saidBy");

    public static Iri HasPolarity { get; } = Term("polarity");

    public static Iri HasTense { get; } = Term("tense");

    public static Iri HasModality { get; } = Term("modality");

    public static Iri Rule { get; } = Term("rule");

    public static Iri ArgumentRule { get; } = Term("argumentRule");

    public static Iri Confidence { get; } = Term("confidence");

    public static Iri Positive { get; } = Term("Positive");

    public static Iri Asserted { get; } = Term("Asserted");

    public static Iri ActedOn { get; } = Term("actedOn");

    public static Iri DirectEdge { get; } = Term("DirectEdge");

    public static Iri EdgeFrom { get; } = Term("edgeFrom");

    public static Iri EdgeType { get; } = Term("edgeType");

    public static Iri EdgeTo { get; } = Term("edgeTo");

    public static Iri EdgeEvent { get; } = Term("edgeEvent");

    public static Iri EdgeClaim { get; } = Term("edgeClaim");

    public static Iri EventCount { get; } = Term("eventCount");

    public static Iri ClaimCount { get; } = Term("claimCount");

    public static Iri UncertainEdge { get; } = Term("UncertainEdge");

    public static Iri BelowThreshold { get; } = Term("belowThreshold");

    public static Iri IndependentSources { get; } = Term("independentSources");

    public static Iri CopyOf { get; } = Term("copyOf");

    public static Iri EdgeThreshold { get; } = Term("edgeThreshold");

    public static Iri ClaimThreshold { get; } = Term("claimThreshold");

    public static Iri Disagreement { get; } = Term("Disagreement");

    public static Iri OnPoint { get; } = Term("onPoint");

    public static Iri DisputedEvent { get; } = Term("disputedEvent");

    public static Iri HasSide { get; } = Term("side");

    public static Iri Side { get; } = Term("Side");

    public static Iri SideValue { get; } = Term("sideValue");

    public static Iri SideClaim { get; } = Term("sideClaim");

    public static Iri Storyline { get; } = Term("Storyline");

    public static Iri StorylineEvent { get; } = Term("storylineEvent");

    public static Iri About { get; } = Term("about");

    public static Iri Follows { get; } = Term("follows");

    public static Iri InResponseTo { get; } = Term("inResponseTo");

    public static Iri InferredPublished { get; } = Term("inferredPublished");

    public static Iri InferenceReason { get; } = Term("inferenceReason");

    public static Iri InferenceConfidence { get; } = Term("inferenceConfidence");

    public static Iri Identification { get; } = Term("Identification");

    public static Iri Identifies { get; } = Term("identifies");

    public static Iri NameInArticle { get; } = Term("nameInArticle");

    public static Iri Reason { get; } = Term("reason");

    public static Iri ToolVersion { get; } = Term("toolVersion");

    public static Iri Option { get; } = Term("option");

    public static Iri Model { get; } = Term("model");
#pragma warning restore CS1591

    /// <summary>The term with a local name.</summary>
    public static Iri Term(string localName) => Terms.GetOrAdd(localName, static name => new Iri(Namespace + name));

    /// <summary>The term named like a value of an enumeration: <c>Modality.Planned</c> is <c>ng:Planned</c>.</summary>
    public static Iri Term<T>(T value)
        where T : struct, Enum => Term(value.ToString());
}
