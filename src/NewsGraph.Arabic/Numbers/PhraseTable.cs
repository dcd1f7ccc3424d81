using NewsGraph.Text;

namespace NewsGraph.Arabic.Numbers;

/// <summary>A phrase found at a token.</summary>
/// <param name="Entry">What the table says of it.</param>
/// <param name="Count">Number of tokens it covers.</param>
/// <param name="Cut">Number of letters of attached conjunctions and prepositions before it in its first token.</param>
/// <param name="Proclitics">Those conjunctions and prepositions, and the article where the table leaves it to the text.</param>
/// <typeparam name="T">What the table holds.</typeparam>
internal readonly record struct PhraseMatch<T>(T Entry, int Count, int Cut, Clitics Proclitics)
{
    /// <summary>True when the conjunction و is attached.</summary>
    public bool HasWaw => (Proclitics & Clitics.Waw) != Clitics.None;

    /// <summary>True when the article is attached (and is no part of the table's form).</summary>
    public bool IsDefinite => (Proclitics & Clitics.Article) != Clitics.None;

    /// <summary>True when a preposition is attached.</summary>
    public bool HasPreposition => (Proclitics & Clitics.Prepositions) != Clitics.None;
}

/// <summary>
/// Phrases of one or more words, looked up in folded tokens. Conjunctions and prepositions may be attached to the first word and the article
/// to a first word that the table writes without it; the reading with the fewest letters cut off wins, so that «وسط» is no «و + سط».
/// </summary>
/// <typeparam name="T">What the table says of a phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Tail, T Entry)>> _byFirst = new(StringComparer.Ordinal);
    private Dictionary<string, List<(string[] Tail, T Entry)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PhraseTable() => _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase as written.</summary>
    public void Add(string phrase, T entry)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FoldedForm.Of).ToArray();
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst.Add(words[0], list = []);
        }

        list.Add((words[1..], entry));
    }

    /// <summary>Adds to <paramref name="found"/> every phrase that begins at token <paramref name="index"/>.</summary>
    /// <param name="tokens">Folded forms.</param>
    /// <param name="index">Token to begin at.</param>
    /// <param name="end">Token after the last one that may be covered.</param>
    /// <param name="found">Receives the phrases.</param>
    public void FindAll(IReadOnlyList<string> tokens, int index, int end, List<PhraseMatch<T>> found)
    {
        var form = tokens[index];
        if (TryCut(tokens, index, end, 0, Clitics.None, found) || form.Length < 3)
        {
            return;
        }

        var conjunction = form[0] switch { Letters.Waw => Clitics.Waw, Letters.Feh => Clitics.Fa, _ => Clitics.None };
        var cut = conjunction == Clitics.None ? 0 : 1;
        if ((cut == 1 && TryCut(tokens, index, end, 1, conjunction, found)) || TryPreposition(tokens, index, end, cut, conjunction, found))
        {
            return;
        }
    }

    private bool TryPreposition(IReadOnlyList<string> tokens, int index, int end, int at, Clitics before, List<PhraseMatch<T>> found)
    {
        var form = tokens[index];
        if (form.Length < at + 3)
        {
            return false;
        }

        var preposition = form[at] switch
        {
            Letters.Beh => Clitics.Ba,
            Letters.Lam => Clitics.Lam,
            Letters.Kaf => Clitics.Kaf,
            _ => Clitics.None,
        };
        return preposition != Clitics.None
            && (TryAssimilated(tokens, index, end, at, before, found) || TryCut(tokens, index, end, at + 1, before | preposition, found));
    }

    // After the preposition ل the article loses its alif: «للشهر» is ل + الشهر.
    private bool TryAssimilated(IReadOnlyList<string> tokens, int index, int end, int at, Clitics before, List<PhraseMatch<T>> found)
    {
        var form = tokens[index].AsSpan(at);
        if (form[0] != Letters.Lam || form[1] != Letters.Lam)
        {
            return false;
        }

        var clitics = before | Clitics.Lam;
        Span<char> article = stackalloc char[form.Length];
        article[0] = Letters.Alif;
        form[1..].CopyTo(article[1..]);
        return AddMatches(article, tokens, index, end, at + 1, clitics, found)
            | AddMatches(form[2..], tokens, index, end, at + 1, clitics | Clitics.Article, found)
            | AddMatches(form[1..], tokens, index, end, at + 1, clitics | Clitics.Article, found);
    }

    private bool TryCut(IReadOnlyList<string> tokens, int index, int end, int cut, Clitics clitics, List<PhraseMatch<T>> found)
    {
        var rest = tokens[index].AsSpan(cut);
        var any = AddMatches(rest, tokens, index, end, cut, clitics, found);
        if (rest.Length > 3 && rest[0] == Letters.Alif && rest[1] == Letters.Lam)
        {
            any |= AddMatches(rest[2..], tokens, index, end, cut, clitics | Clitics.Article, found);
        }

        return any;
    }

    private bool AddMatches(ReadOnlySpan<char> first, IReadOnlyList<string> tokens, int index, int end, int cut, Clitics clitics, List<PhraseMatch<T>> found)
    {
        if (!_lookup.TryGetValue(first, out var list))
        {
            return false;
        }

        var before = found.Count;
        foreach (var (tail, entry) in list)
        {
            if (Follows(tail, tokens, index + 1, end))
            {
                found.Add(new PhraseMatch<T>(entry, tail.Length + 1, cut, clitics));
            }
        }

        return found.Count > before;
    }

    private static bool Follows(string[] tail, IReadOnlyList<string> tokens, int index, int end)
    {
        if (index + tail.Length > end)
        {
            return false;
        }

        for (var i = 0; i < tail.Length; i++)
        {
            if (!string.Equals(tail[i], tokens[index + i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
