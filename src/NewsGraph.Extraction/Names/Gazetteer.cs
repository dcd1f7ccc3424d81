using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>The names of the known world and of the bodies that every state has, ready to be found in documents.</summary>
public sealed class Gazetteer
{
    private const string Article = "\u0627\u0644"; // alif lam
    private static readonly ConditionalWeakTable<KnownWorld, Gazetteer> Indexed = [];
    private static readonly HashSet<string> EmptyNouns = [];
    private const string Quotes = "\"\u00AB\u00BB\u201C\u201D'\u2018\u2019()";
    private readonly NameTrie<GazetteerEntry> _names = new();
    private readonly Dictionary<string, KnownEntity> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nisbas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodyNisbas = new(StringComparer.Ordinal);

    /// <summary>Indexes a known world.</summary>
    public Gazetteer(KnownWorld world)
    {
        foreach (var entity in world.Entities)
        {
            AddEntity(entity);
            _known.TryAdd(entity.Id, entity);
            foreach (var nisba in entity.Type == EntityType.Organization ? entity.Nisbas : [])
            {
                _bodyNisbas.TryAdd(TokenKeys.WordsOf(nisba)[0], entity.Id);
                _bodyNisbas.TryAdd(TokenKeys.WordsOf(nisba + Arabic.Letters.TehMarbuta)[0], entity.Id);
            }

            if (string.Equals(entity.Kind, "country", StringComparison.Ordinal))
            {
                AddCountry(entity);
            }
        }

        foreach (var pattern in BodyPattern.All)
        {
            foreach (var name in pattern.BareNames)
            {
                _names.Add(NameFolding.Default.Fold(name), new GazetteerEntry(EntityType.Organization, pattern.Kind, null, null, pattern.Key));
            }
        }
    }

    /// <summary>The gazetteer of a known world, made when first asked for and kept as long as it is.</summary>
    public static Gazetteer Of(KnownWorld world) => Indexed.GetValue(world, static w => new Gazetteer(w));

    /// <summary>The country whose nisba a folded stem is, or null.</summary>
    public string? CountryOfNisba(string stem) => _nisbas.GetValueOrDefault(stem);

    /// <summary>The body whose adjective a folded stem is («UN», «European»), or null.</summary>
    public string? BodyOfNisba(string stem) => _bodyNisbas.GetValueOrDefault(stem);

    /// <summary>The known entity of a key, or null.</summary>
    public KnownEntity? Known(string? id) => id is null ? null : _known.GetValueOrDefault(id);

    /// <summary>The nouns with which names of several words of a known entity begin («the Kingdom of …», «the movement of …»), folded, as written and without the article.</summary>
    internal IReadOnlySet<string> NounsOf(string? id) => id is not null && _known.ContainsKey(id) ? _nouns.GetOrAdd(id, BeginningsOf) : EmptyNouns;

    private HashSet<string> BeginningsOf(string id)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in _known[id].Aliases.Prepend(_known[id].Name).Select(TokenKeys.WordsOf).Where(w => w.Length > 1))
        {
            nouns.Add(words[0]);
            if (words[0].StartsWith(Article, StringComparison.Ordinal))
            {
                nouns.Add(words[0][Article.Length..]);
            }
        }

        return nouns;
    }

    /// <summary>What a name stands for.</summary>
    public IReadOnlyList<GazetteerEntry> Find(string name) => _names.Find(NameFolding.Default.Fold(name));

    /// <summary>The longest phrase that begins at each token, in order.</summary>
    public IEnumerable<GazetteerMatch> FindAll(Document document, TokenKeys keys)
    {
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
            {
                if (Longest(document, keys, i, sentence.First + sentence.Count) is { } match)
                {
                    yield return match;
                }
            }
        }
    }

    private GazetteerMatch? Longest(Document document, TokenKeys keys, int first, int end)
    {
        var core = Walk(document, keys, first, end, keys.Core[first]);
        if (string.Equals(keys.Core[first], keys.Whole[first], StringComparison.Ordinal))
        {
            return core is null ? null : core with { FromWholeWord = false };
        }

        var whole = Walk(document, keys, first, end, keys.Whole[first]);
        return whole is not null && (core is null || whole.Count >= core.Count) ? whole with { FromWholeWord = true } : core;
    }

    private GazetteerMatch? Walk(Document document, TokenKeys keys, int first, int end, string word)
    {
        GazetteerMatch? best = null;
        var node = 0;
        for (var i = first; i < end; i++)
        {
            if (i > first && IsQuote(document.Tokens[i], keys.Whole[i]))
            {
                continue;
            }

            var step = i == first ? word : keys.Whole[i];
            if (!_names.TryStep(node, step, out var next))
            {
                break;
            }

            node = next;
            if (_names.ValuesAt(node) is { Count: > 0 } entries)
            {
                best = new GazetteerMatch(first, i - first + 1, entries, false);
            }
        }

        return best;
    }

    private static bool IsQuote(Token token, string word) =>
        token.Kind == TokenKind.Punctuation && (word.Length == 0 || Quotes.Contains(token.Form, StringComparison.Ordinal));

    private void AddEntity(KnownEntity entity)
    {
        var entry = new GazetteerEntry(entity.Type, entity.Kind ?? "", entity.Id, entity.Country);
        _names.Add(NameFolding.Default.Fold(entity.Name), entry);
        foreach (var name in entity.Aliases)
        {
            _names.Add(NameFolding.Default.Fold(name), entry);
        }
    }

    private void AddCountry(KnownEntity country)
    {
        var forms = new NisbaForms(country.Nisbas);
        foreach (var nisba in forms.All)
        {
            _nisbas.TryAdd(TokenKeys.WordsOf(nisba)[0], country.Id);
        }

        foreach (var pattern in BodyPattern.All)
        {
            var entry = new GazetteerEntry(EntityType.Organization, pattern.Kind, null, country.Id, pattern.Key);
            foreach (var name in pattern.NamesFor(forms))
            {
                _names.Add(NameFolding.Default.Fold(name), entry);
            }
        }
    }
}
