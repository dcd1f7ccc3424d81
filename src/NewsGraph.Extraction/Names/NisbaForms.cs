using NewsGraph.Arabic;

namespace NewsGraph.Extraction.Names;

/// <summary>The forms of a country's nisba adjective, derived from those listed.</summary>
public sealed class NisbaForms
{
    private const string Article = "\u0627\u0644"; // alif lam
    private const string PluralNominative = "\u0648\u0646"; // waw noon
    private const string PluralOblique = "\u064A\u0646"; // yeh noon
    private const string DualNominative = "\u0627\u0646"; // alif noon
    private const string FemininePlural = "\u0627\u062A"; // alif teh

    private readonly List<string> _masculine;
    private readonly List<string> _plurals;

    /// <summary>Derives the forms from the listed masculine singulars and irregular plurals.</summary>
    public NisbaForms(IEnumerable<string> listed)
    {
        var all = listed.ToList();
        _masculine = [.. all.Where(n => n[^1] == Letters.Yeh)];
        _plurals = [.. all.Where(n => n[^1] != Letters.Yeh)];
        DefiniteMasculine = [.. _masculine.Select(m => Definite(m, ""))];
        DefiniteFeminine = [.. _masculine.Select(m => Definite(m, Letters.TehMarbuta.ToString()))];
    }

    /// <summary>Masculine singular with the article, each word: «العراقي».</summary>
    public IReadOnlyList<string> DefiniteMasculine { get; }

    /// <summary>Feminine singular with the article: «العراقية».</summary>
    public IReadOnlyList<string> DefiniteFeminine { get; }

    /// <summary>All forms without article, singular, dual and plural, of adjectives of one word.</summary>
    public IEnumerable<string> All => _masculine.Where(m => !m.Contains(' ', StringComparison.Ordinal)).SelectMany(Derived)
        .Concat(_plurals.Where(p => !p.Contains(' ', StringComparison.Ordinal)).SelectMany(p => PluralCases(p))).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Derived(string masculine) =>
        [masculine, masculine + Letters.TehMarbuta, masculine + PluralNominative, masculine + PluralOblique, masculine + DualNominative, masculine + FemininePlural];

    private static IEnumerable<string> PluralCases(string plural) =>
        plural.EndsWith(PluralNominative, StringComparison.Ordinal) ? [plural, plural[..^2] + PluralOblique] : [plural];

    private static string Definite(string adjective, string ending) => string.Join(' ', adjective.Split(' ').Select(w => Article + w + ending));
}
