namespace NewsGraph.Rdf.Entailment;

/// <summary>What counts as entailed (RDF 1.2 Semantics §5–9).</summary>
public enum EntailmentRegime
{
    /// <summary>What the triples say, and the values of recognised datatypes.</summary>
    Simple,

    /// <summary>And what RDF's vocabulary means.</summary>
    Rdf,

    /// <summary>And what RDF Schema's vocabulary means.</summary>
    Rdfs,
}
