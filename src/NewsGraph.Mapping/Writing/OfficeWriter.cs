using NewsGraph.Extraction;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes the offices that articles show people to hold or to have held, with their standing and dates.</summary>
internal static class OfficeWriter
{
    /// <summary>Writes the office of a relation, when it is one and its words are known.</summary>
    public static void Write(QuadList quads, ResourceNames names, RelationClaims.Mapped relation)
    {
        if (relation.Relation is not { Type: RelationType.Position, Note: { } title } said)
        {
            return;
        }

        var node = names.Office(relation.From, title, relation.To, said.From?.Value ?? (said.Status == OfficeStatus.Unstated ? null : said.Status.ToString()));
        quads.Say(node, RdfTerms.Type, Foreign.Membership);
        quads.Say(node, Foreign.Member, relation.From);
        quads.Say(node, Foreign.InOrganization, relation.To);
        quads.Say(node, Ng.Office, Values.Words(title));
        quads.Say(node, Ng.OfficeStatus, RelationClaims.Status(said));
        quads.Say(node, Ng.HeldFrom, Values.Date(said.From));
        quads.Say(node, Ng.HeldUntil, Values.Date(said.Until));
        quads.Say(node, Foreign.WasDerivedFrom, relation.Claim);
    }
}
