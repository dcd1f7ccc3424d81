using NewsGraph.Text;

namespace NewsGraph.Extraction.Linking;

/// <summary>Who of the known world held an office on a date. Where two may have, or none is known, or the date is not known well enough, nobody is named.</summary>
public sealed class OfficeHolders
{
    private readonly Dictionary<(string Office, string Of), List<Term>> _terms = [];

    private sealed record Term(string Holder, DateOnly From, DateOnly? Until);

    /// <summary>Indexes the offices of a known world; those without a first day say nothing of a date and are left out.</summary>
    public OfficeHolders(KnownWorld world)
    {
        foreach (var person in world.Entities.Where(e => e.Type == EntityType.Person))
        {
            foreach (var office in person.Offices.Where(o => o.From is not null))
            {
                Add(person.Id, office);
            }
        }
    }

    /// <summary>Key of the known person who held an office on all days of a date, or null.</summary>
    /// <param name="words">The office in folded words, without the country's nisba: «رئيس», «وزراء».</param>
    /// <param name="of">Key of the country or body.</param>
    /// <param name="date">The day, or the days it may have been.</param>
    public string? On(IEnumerable<string> words, string of, DateBounds date)
    {
        if (OfficeNames.Of(words) is not { } office || !_terms.TryGetValue((office, of), out var terms))
        {
            return null;
        }

        var possible = terms.Where(t => t.From <= date.Latest && End(terms, t) >= date.Earliest).Select(t => t.Holder).Distinct(StringComparer.Ordinal).ToList();
        return possible.Count == 1 && terms.Exists(t => t.Holder == possible[0] && t.From <= date.Earliest && End(terms, t) >= date.Latest) ? possible[0] : null;
    }

    // An office whose end is not given ends where a later holder begins.
    private static DateOnly End(List<Term> terms, Term term) =>
        term.Until ?? terms.Where(t => t.From > term.From).Select(t => t.From.AddDays(-1)).Append(DateOnly.MaxValue).Min();

    private void Add(string holder, OfficeHeld office)
    {
        if (OfficeNames.OfTitle(office.Title) is { } name)
        {
            if (!_terms.TryGetValue((name, office.Of), out var terms))
            {
                _terms.Add((name, office.Of), terms = []);
            }

            terms.Add(new Term(holder, office.From!.Value, office.To));
        }
    }
}
