using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Entities;

/// <summary>Reads tagged spans as mentions: cut by the guidelines, looked up in the gazetteer, with the office that introduces a person and its holder.</summary>
internal sealed class MentionReader
{
    private readonly NameResources _resources;
    private readonly CapitalForState _capitals;
    private readonly OfficeHolders _holders;

    /// <summary>Creates a reader.</summary>
    public MentionReader(KnownWorld world, NameResources resources)
    {
        _capitals = new CapitalForState(world);
        _holders = new OfficeHolders(world);
        _resources = resources;
    }

    /// <summary>The mentions that tagged spans are; those that cannot be mentions are left out.</summary>
    public IReadOnlyList<MentionCandidate> ReadTagged(NameEvidence evidence, IEnumerable<NameSpan> spans)
    {
        var cutting = new MentionCutting(evidence);
        var mentions = Read(evidence, spans.Select(cutting.Shorten).Where(span => !cutting.IsEvent(span)).Distinct());
        var introduced = mentions.Where(m => m.Office is { AfterName: false }).ToArray();
        return [.. mentions.Where(m => m.Span.Type != EntityType.Group || !Array.Exists(introduced, person => IsTitle(m.Span, person, evidence)))];
    }

    /// <summary>The mentions that spans are, each of them.</summary>
    public IReadOnlyList<MentionCandidate> Read(NameEvidence evidence, IEnumerable<NameSpan> spans)
    {
        var cutting = new MentionCutting(evidence);
        var offices = new OfficeFinder(evidence);
        var known = new KnownNames(_resources.Gazetteer, _resources.Cues);
        var holders = new HolderOnDate(_holders, evidence);
        var mentions = new List<MentionCandidate>();
        foreach (var span in spans)
        {
            var mention = new MentionCandidate(span, evidence, cutting.Cut(span));
            mention.Known = known.Of(mention);
            if (span.Type == EntityType.Person)
            {
                mention.Office = offices.Find(span);
            }

            if (span.Type is EntityType.Person or EntityType.Group)
            {
                mention.Holder = _resources.Cues.Is(mention.Head, "office") ? holders.Described(mention) : holders.Introduced(mention.Office);
            }

            if (span.Type == EntityType.Location)
            {
                _capitals.Resolve(mention, evidence);
            }

            mentions.Add(mention);
        }

        return mentions;
    }

    // In «the commander of the corps So-and-so» the commander is no further person: he is named.
    private static bool IsTitle(NameSpan span, MentionCandidate person, NameEvidence evidence) =>
        person.Office is { } office && span.First >= office.First && span.End <= person.Span.First
        && !Enumerable.Range(span.End, person.Span.First - span.End).Any(t => evidence.Document.Tokens[t].Kind == Text.TokenKind.Punctuation);
}
