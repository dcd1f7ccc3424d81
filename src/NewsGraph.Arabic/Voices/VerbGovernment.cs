using System.Collections.Concurrent;
using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Morphology;

namespace NewsGraph.Arabic.Voices;

/// <summary>The table of how verbs take their object.</summary>
internal sealed class VerbGovernment
{
    private const int FormsKept = 50_000;
    private const string TableName = "ontology/lexicon/arabic/verb-government.tsv";
    private static readonly Lazy<VerbGovernment> Embedded = new(() => new VerbGovernment(TableFile.ReadEmbedded(typeof(VerbGovernment).Assembly, TableName)));
    private readonly FrozenDictionary<string, Government> _lemmas;
    private readonly FrozenDictionary<string, Government> _forms;
    private readonly ConcurrentDictionary<string, Government> _seen = new(StringComparer.Ordinal);
    private int _added;

    private VerbGovernment(TableFile table)
    {
        var (lemmas, forms) = (new Dictionary<string, Government>(StringComparer.Ordinal), new Dictionary<string, Government>(StringComparer.Ordinal));
        foreach (var row in table.Rows)
        {
            var kind = KindOf(row);
            var words = kind is Government.UsuallyPassive or Government.OftenPassive ? forms : lemmas;
            foreach (var verb in row.List("verbs"))
            {
                words[verb] = words.GetValueOrDefault(verb) | kind;
            }
        }

        (_lemmas, _forms) = (lemmas.ToFrozenDictionary(StringComparer.Ordinal), forms.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The table that comes with the library.</summary>
    public static VerbGovernment Default => Embedded.Value;

    /// <summary>What the table says of a lemma and of a written form.</summary>
    public Government Of(string lemma, string form) => _lemmas.GetValueOrDefault(lemma) | _forms.GetValueOrDefault(form);

    /// <summary>What the table says of any lemma that the letters of a written form allow.</summary>
    public Government OfAny(string form)
    {
        if (_seen.TryGetValue(form, out var known))
        {
            return known;
        }

        // ConcurrentDictionary.Count takes all its locks; a counter of our own is enough to keep memory bounded.
        if (Interlocked.Increment(ref _added) % FormsKept == 0)
        {
            _seen.Clear();
        }

        return _seen.GetOrAdd(form, static (f, self) => self.Gather(f), this);
    }

    private Government Gather(string form)
    {
        var all = Government.None;
        foreach (var lemma in Lemmas(form))
        {
            all |= _lemmas.GetValueOrDefault(lemma);
        }

        return all;
    }

    private static IEnumerable<string> Lemmas(string form)
    {
        if (form.Length < 3)
        {
            return [form];
        }

        var perfect = form[^1] == Letters.Teh ? VerbStems.OfPerfect(form[..^1], ended: true)
            : form.Length > 4 && form[^1] == Letters.Alif && form[^2] == Letters.Waw ? VerbStems.OfPerfect(form[..^2], ended: true) : VerbStems.OfPerfect(form, ended: false);
        return form[0] is Letters.Yeh or Letters.Teh ? perfect.Concat(VerbStems.OfImperfect(form[1..])) : perfect;
    }

    private static Government KindOf(TableRow row) => row["kind"] switch
    {
        "transitive" => Government.Transitive,
        "clause" => Government.Clause,
        "prepositional" => Government.Prepositional,
        "intransitive" => Government.Intransitive,
        "usually-passive" => Government.UsuallyPassive,
        "passive-forms" => Government.OftenPassive,
        var other => throw row.Error("kind", $"«{other}» is no kind; write transitive, clause, prepositional, intransitive, usually-passive or passive-forms"),
    };
}
