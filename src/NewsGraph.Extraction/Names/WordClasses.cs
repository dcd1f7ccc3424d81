using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Names;

/// <summary>Classes of words for the rules that come after the taggers, each rule room with its own table of <c>ontology/lexicon/extraction</c>. Kept apart from the name cues, on which the taggers are trained.</summary>
internal static class WordClasses
{
    private static readonly Lazy<NameCues> CoreferenceTable = new(() => Read("coreference-words"));
    private static readonly Lazy<NameCues> ClaimTable = new(() => Read("claim-words"));
    private static readonly Lazy<NameCues> RoleTable = new(() => Read("role-words"));
    private static readonly Lazy<NameCues> TenseTable = new(() => Read("tense-words"));
    private static readonly Lazy<NameCues> RelationTable = new(() => Read("relation-words"));
    private static readonly Lazy<NameCues> OfficeTable = new(() => Read("office-words"));

    /// <summary>Words that tell who acts, who is acted on and who only helps.</summary>
    public static NameCues OfRoles => RoleTable.Value;

    /// <summary>Words by which denial, exception and condition are read.</summary>
    public static NameCues OfClaims => ClaimTable.Value;

    /// <summary>Words that say whether a mention takes up an earlier one.</summary>
    public static NameCues OfCoreference => CoreferenceTable.Value;

    /// <summary>Words that show or forbid a relation.</summary>
    public static NameCues OfRelations => RelationTable.Value;

    /// <summary>Words at which an office ends.</summary>
    public static NameCues OfOffices => OfficeTable.Value;

    /// <summary>Words beside a verb that decide its tense.</summary>
    public static NameCues OfTense => TenseTable.Value;

    private static NameCues Read(string table) => new(TableFile.ReadEmbedded(typeof(WordClasses).Assembly, $"ontology/lexicon/extraction/{table}.tsv"));
}
