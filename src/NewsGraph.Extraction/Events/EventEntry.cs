namespace NewsGraph.Extraction.Events;

/// <summary>One row of the event lexicon: a verb with its nouns, as a word for one type of event.</summary>
/// <param name="Type">Type of event that it may name.</param>
/// <param name="Verb">Past tense, third person masculine singular; empty for nouns without a verb.</param>
/// <param name="Present">Present tense where the rules cannot derive it; else empty.</param>
/// <param name="Nouns">Verbal nouns and other nouns for the event, with irregular plurals.</param>
/// <param name="Participles">Participles and nouns for those who do or undergo it.</param>
/// <param name="Subtype">Finer type by the ontology's words.</param>
/// <param name="Target">What carries the target: <c>object</c>, or the preposition.</param>
/// <param name="Content">Modality of what stands inside it (<c>requested</c>, <c>planned</c>); empty for none.</param>
/// <param name="Line">Line of the table, for messages.</param>
public sealed record EventEntry(
    EventType Type,
    string Verb,
    string Present,
    IReadOnlyList<string> Nouns,
    IReadOnlyList<string> Participles,
    string Subtype,
    string Target,
    string Content,
    int Line)
{
    /// <summary>The word that the entry is called by.</summary>
    public string Lemma => Verb.Length > 0 ? Verb : Nouns[0];
}
