using System.Runtime.CompilerServices;
using NewsGraph.Arabic.Numbers;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>What is known of each token of a document before names are tagged: keys, gazetteer matches, cue classes, words met elsewhere in it.</summary>
public sealed class NameEvidence
{
    private static readonly ConditionalWeakTable<Document, NameEvidence> Gathered = [];
    private readonly NameCues _cues;
    private readonly Gazetteer _gazetteer;
    private readonly Lazy<IReadOnlyList<NumberExpression>> _numbers;
    private readonly int[] _sentenceOf;

    /// <summary>Gathers the evidence.</summary>
    public NameEvidence(Document document, Gazetteer gazetteer, NameCues cues)
    {
        Document = document;
        (_cues, _gazetteer) = (cues, gazetteer);
        Keys = TokenKeys.Of(document);
        var count = document.Tokens.Length;
        Cues = new IReadOnlyList<string>[count];
        CueText = new string[count];
        Nisbas = new string?[count];
        Gazetteer = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var byCore = cues.ClassesOf(Keys.Core[i]);
            Cues[i] = byCore.Count > 0 ? byCore : cues.ClassesOf(Keys.Stem[i]);
            CueText[i] = Cues[i].Count switch { 0 => "", 1 => Cues[i][0], _ => string.Join(',', Cues[i]) };
            Nisbas[i] = gazetteer.CountryOfNisba(Keys.Stem[i]);
        }

        Matches = [.. gazetteer.FindAll(document, Keys)];
        MarkMatches();
        MarkDocumentWords();
        _numbers = new Lazy<IReadOnlyList<NumberExpression>>(() => new NumberReader().ReadAll(document));
        _sentenceOf = new int[count];
        foreach (var sentence in document.Sentences)
        {
            Array.Fill(_sentenceOf, sentence.Index, sentence.First, sentence.Count);
        }
    }

    /// <summary>The evidence of a document, gathered when first asked for and kept as long as it is, so that several stages share it.</summary>
    public static NameEvidence Of(Document document, Gazetteer gazetteer, NameCues cues)
    {
        var known = Gathered.GetValue(document, d => new NameEvidence(d, gazetteer, cues));
        return known._gazetteer == gazetteer && known._cues == cues ? known : new NameEvidence(document, gazetteer, cues);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Folded forms of the tokens.</summary>
    public TokenKeys Keys { get; }

    /// <summary>Cue classes of each token.</summary>
    public IReadOnlyList<string>[] Cues { get; }

    /// <summary>Cue classes of each token in one text, parted by commas.</summary>
    internal string[] CueText { get; }

    /// <summary>Country whose nisba each token is, or null.</summary>
    public string?[] Nisbas { get; }

    /// <summary>Position and class in the longest gazetteer match of each token (<c>B:country</c>), or null.</summary>
    public string?[] Gazetteer { get; }

    /// <summary>All gazetteer matches.</summary>
    public IReadOnlyList<GazetteerMatch> Matches { get; }

    /// <summary>Stems that follow an office or honorific somewhere in the document.</summary>
    public HashSet<string> AfterTitle { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems that stand inside a gazetteer match of several words, with its class.</summary>
    public Dictionary<string, string> InsideLongMatch { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers of the document in text order; read when first asked for.</summary>
    public IReadOnlyList<NumberExpression> Numbers => _numbers.Value;

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token) => Document.Sentences[_sentenceOf[token]];

    /// <summary>True when a token is of a cue class as it stands or, where it is a title as it stands («the deputy»), by its stem.</summary>
    public bool Has(int token, string cue) => Cues[token].Contains(cue, StringComparer.Ordinal) || _cues.Is(Keys.Stem[token], cue);

    private void MarkMatches()
    {
        var covered = 0;
        foreach (var match in Matches)
        {
            if (match.First < covered)
            {
                continue;
            }

            covered = match.First + match.Count;
            var label = ClassOf(match);
            for (var i = 0; i < match.Count; i++)
            {
                Gazetteer[match.First + i] = (match.Count == 1 ? "S:" : i == 0 ? "B:" : i == match.Count - 1 ? "E:" : "I:") + label;
                if (match.Count > 1)
                {
                    InsideLongMatch.TryAdd(Keys.Stem[match.First + i], label);
                }
            }
        }
    }

    private void MarkDocumentWords()
    {
        for (var i = 1; i < Keys.Stem.Length; i++)
        {
            if (Cues[i - 1].Any(c => c is "honorific" or "office"))
            {
                AfterTitle.Add(Keys.Stem[i]);
            }
        }
    }

    private static string ClassOf(GazetteerMatch match)
    {
        var entry = match.Entries[0];
        var ambiguous = match.Entries.Any(e => e.Type != entry.Type) ? "?" : "";
        return entry.Type switch
        {
            EntityType.Person => "person" + ambiguous,
            EntityType.Location => (entry.Kind is "country" ? "country" : IsFromGazetteer(entry) ? "listed-place" : "place") + ambiguous,
            _ => (entry.Pattern is null ? "org" : entry.Country is null ? "body" : "state-body") + ambiguous,
        };
    }

    // Places taken over from a gazetteer as a whole; their names say less than those that were written down because news names them.
    private static bool IsFromGazetteer(GazetteerEntry entry) => entry.KnownId is { } id && (id.StartsWith("gn-", StringComparison.Ordinal) || id.StartsWith("oad-", StringComparison.Ordinal));
}
