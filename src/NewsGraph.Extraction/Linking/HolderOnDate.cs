using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Linking;

/// <summary>The known person whom an office with its country means on the article's date: «the Iraqi prime minister» by itself, «the Iraqi prime minister al-Maliki» before a name.</summary>
internal sealed class HolderOnDate
{
    private static readonly DocumentDateInference Inference = new();
    private readonly OfficeHolders _holders;
    private readonly NameEvidence _evidence;
    private readonly Lazy<DateBounds?> _date;

    /// <summary>Prepares for one document. Where its date is not given, one that its words tell plainly is taken.</summary>
    public HolderOnDate(OfficeHolders holders, NameEvidence evidence)
    {
        (_holders, _evidence) = (holders, evidence);
        _date = new Lazy<DateBounds?>(() => evidence.Document.Article.Metadata.Published ?? Inferred(evidence.Document));
    }

    /// <summary>Key of the holder that a description means, or null.</summary>
    public string? Described(MentionCandidate mention) => On(mention.Span.First, mention.Span.Count);

    /// <summary>Key of the holder of the office by which a name is introduced, or null.</summary>
    public string? Introduced(OfficePhrase? office) => office is null ? null : On(office.First, office.Count);

    private static DateBounds? Inferred(Document document) =>
        Inference.Infer(document) is { Confidence: >= DocumentDateInference.Trusted } inferred ? inferred.Date : null;

    private string? On(int first, int count)
    {
        var words = Enumerable.Range(first, count).Where(i => !IsHonorific(i)).ToList();
        if (words.Exists(HasStanding) || Country(first, count) is not ({ } of, var from, var until))
        {
            return null;
        }

        var office = words.Where(i => i < from || i >= until).Select(i => _evidence.Keys.Stem[i]).ToList();
        return office.Count > 0 && _date.Value is { } date ? _holders.On(office, of, date) : null;
    }

    // By nisba, or by the name of a country or body among the words.
    private (string? Of, int From, int Until) Country(int first, int count)
    {
        for (var i = first + 1; i < first + count; i++)
        {
            if (_evidence.Nisbas[i] is { } country)
            {
                return (country, i, i + 1);
            }

            if (_evidence.Matches.FirstOrDefault(m => m.First == i && m.First + m.Count <= first + count) is { } match
                && match.Entries.FirstOrDefault(e => e.KnownId is not null && (e.Kind is "country" || e.Type == EntityType.Organization)) is { } named)
            {
                return (named.KnownId, i, i + match.Count);
            }
        }

        return (null, 0, 0);
    }

    // The former minister is not the one in office; the one designate is not yet.
    private bool HasStanding(int token) =>
        WordClasses.OfRelations.Is(_evidence.Keys.Stem[token], "former") || WordClasses.OfRelations.Is(_evidence.Keys.Stem[token], "designate") || WordClasses.OfRelations.Is(_evidence.Keys.Stem[token], "ended");

    private bool IsHonorific(int token) => token > 0 && _evidence.Cues[token].Contains("honorific", StringComparer.Ordinal) && !_evidence.Has(token, "office");
}
