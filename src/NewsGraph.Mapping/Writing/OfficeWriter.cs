using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes the offices that articles show people to hold.</summary>
internal static class OfficeWriter
{
    /// <summary>Writes the office of a relation, when it is one and its words are known.</summary>
    public static void Write(QuadList quads, ResourceNames names, RelationClaims.Mapped relation)
    {
        if (relation.Property != Ng.HoldsOfficeIn || relation.Relation.Note is not { } title)
        {
            return;
        }

        var node = names.Office(relation.From, title, relation.To);
        quads.Say(node, RdfTerms.Type, Foreign.Membership);
        quads.Say(node, Foreign.Member, relation.From);
        quads.Say(node, Foreign.InOrganization, relation.To);
        quads.Say(node, Ng.Office, Values.Words(title));
        quads.Say(node, Foreign.WasDerivedFrom, relation.Claim);
    }
}
