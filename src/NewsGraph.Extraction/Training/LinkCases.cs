using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Extraction.Training;

/// <summary>
/// Which links of an extraction are right by a gold annotation that carries no outside ids: by the full name that the annotation gives the entity
/// and by the country to which its relations tie it. What these cannot tell is left out.
/// </summary>
public sealed class LinkCases
{
    private readonly Dictionary<string, KnownEntity> _known;
    private readonly Dictionary<string, string> _countries;
    private readonly HashSet<string> _places;

    /// <summary>Prepares over a known world.</summary>
    public LinkCases(KnownWorld world)
    {
        _known = world.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _countries = world.Entities.Where(e => e.Kind is "country").SelectMany(e => e.Aliases.Prepend(e.Name).Select(n => (Name: Key(n), e.Id)))
            .DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Id, StringComparer.Ordinal);
        _places = world.Entities.Where(e => e.Type == EntityType.Location).SelectMany(e => e.Aliases.Prepend(e.Name)).Select(Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The links of one article about which the annotation decides.</summary>
    public IEnumerable<LinkCase> Of(Annotation gold, ArticleExtraction extraction)
    {
        var alignment = new EntityAlignment(gold, AnnotationExport.From(extraction));
        foreach (var entity in extraction.Entities.Entities.Where(e => e.LinkEvidence is not null))
        {
            if (gold.Entities.FirstOrDefault(g => g.Id == alignment.Find(entity.Id)) is { } right && Judge(gold, right, _known[entity.KnownId!]) is { } isRight)
            {
                yield return new LinkCase(gold.Article, entity.LinkEvidence!, isRight);
            }
        }
    }

    private bool? Judge(Annotation gold, AnnotatedEntity right, KnownEntity known)
    {
        if (AnnotationLabels.ParseEntityType(right.Type) != known.Type)
        {
            return false;
        }

        var country = CountryOf(gold, right.Id, 0);
        if (country is not null && known.Country is not null && known.Type != EntityType.Person && country != known.Country)
        {
            return false;
        }

        var names = known.Aliases.Prepend(known.Name).Select(Key).ToList();
        var name = Key(right.Name);
        return known.Type == EntityType.Person
            ? name.Contains(' ', StringComparison.Ordinal) ? names.Contains(name) || IsPart(name, names[0]) || IsPart(names[0], name) : null
            : names.Contains(name) ? true
            : IsOtherPlace(known, name) ? false
            : country is not null || known.Kind is "country" ? names.Exists(n => IsPart(n, name) || IsPart(name, n)) : null;
    }

    // The annotation calls «Tehran refuses» Iran: a place of another name that is known.
    private bool IsOtherPlace(KnownEntity known, string name) => known.Type == EntityType.Location && _places.Contains(name);

    private string? CountryOf(Annotation gold, string entity, int depth)
    {
        var whole = gold.Relations.FirstOrDefault(r => r.Subject == entity && r.Type is ("partOf" or "locatedIn"))?.Object;
        return whole is null || depth > 3 ? null
            : _countries.GetValueOrDefault(Key(gold.Entities.First(e => e.Id == whole).Name)) ?? CountryOf(gold, whole, depth + 1);
    }

    private static bool IsPart(string part, string whole) => part.Contains(' ', StringComparison.Ordinal) && part.Split(' ').All(whole.Split(' ').Contains);

    private static string Key(string name) => string.Join(' ', TokenKeys.WordsOf(name));
}
