using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Kinds of people by the noun for them, from <c>ontology/lexicon/extraction/people-kinds.tsv</c>: the killed are taken up as «the victims», not as «the wounded».</summary>
internal static class PeopleKinds
{
    private const string Table = "ontology/lexicon/extraction/people-kinds.tsv";
    private const string Anyone = "person";
    private static readonly Lazy<NameCues> Words = new(() => new NameCues(TableFile.ReadEmbedded(typeof(PeopleKinds).Assembly, Table)));

    /// <summary>The kind of the first word of a mention that has one, or null.</summary>
    public static string? Of(MentionCandidate mention)
    {
        for (var i = 0; i < mention.Lemmas.Count; i++)
        {
            if ((KindOf(mention.Lemmas[i]) ?? KindOf(mention.Stems[i])) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>How two kinds fit: 3 one kind, 2 one of them may be anyone, 1 the dead or wounded and victims, or captives and suspects, −1 two kinds, 0 not both have one.</summary>
    public static int Fit(string? a, string? b) =>
        a is null || b is null ? 0
        : string.Equals(a, b, StringComparison.Ordinal) ? 3
        : a is Anyone || b is Anyone ? 2
        : AreNear(a, b) || AreNear(b, a) ? 1 : -1;

    private static bool AreNear(string a, string b) => (a, b) is ("victim", "dead" or "wounded" or "civilian") or ("captive", "suspect" or "armed") or ("suspect", "armed") or ("soldier", "police");

    /// <summary>The kind of a noun by the key of its dictionary form or its stem, or null.</summary>
    public static string? KindOf(string word) => Words.Value.ClassesOf(word) is [var kind, ..] ? kind : null;
}
