using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>A document with all that the event stages ask of its tokens looked up once: keys, lexicon readings, cues, mentions, quotation.</summary>
internal sealed class DocumentView
{
    private const string OpeningMarks = "\u00AB\u201C\u2018";
    private const string ClosingMarks = "\u00BB\u201D\u2019";
    private readonly int[] _sentenceOf;
    private readonly Dictionary<string, int> _indexOf;

    public DocumentView(Document document, EntityLayer entities, EventLexicon lexicon, CueLexicon cues)
    {
        Document = document;
        Entities = entities;
        Mentions = [.. entities.Mentions];
        var tokens = document.Tokens;
        Keys = new string[tokens.Length];
        Forms = new string[tokens.Length];
        Skeletons = new string[tokens.Length];
        Readings = new IReadOnlyList<EventReading>[tokens.Length];
        Cues = new CueKind[tokens.Length];
        Quoted = new bool[tokens.Length];
        Clusters = new int[tokens.Length];
        Kinds = new IReadOnlyList<string>[tokens.Length];
        _sentenceOf = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            Read(i, tokens[i], lexicon, cues);
        }

        MarkClusters();
        foreach (var sentence in document.Sentences)
        {
            Array.Fill(_sentenceOf, sentence.Index, sentence.First, sentence.Count);
        }

        MarkQuotes();
        (MentionAt, InnerMentionAt) = MentionIndex.Build(entities, tokens.Length);
        _indexOf = new Dictionary<string, int>(entities.Entities.Count, StringComparer.Ordinal);
        foreach (var entity in entities.Entities)
        {
            _indexOf.Add(entity.Id, _indexOf.Count);
        }

        EntityOf = [.. entities.Mentions.Select(m => _indexOf[m.EntityId])];
    }

    public Document Document { get; }

    public EntityLayer Entities { get; }

    /// <summary>The mentions of <see cref="Entities"/>, which are asked for many times a pair of event and entity.</summary>
    public Mention[] Mentions { get; }

    /// <summary>Index of the entity of each mention.</summary>
    public int[] EntityOf { get; }

    /// <summary>Keys of the stems.</summary>
    public string[] Keys { get; }

    /// <summary>Keys of the whole forms.</summary>
    public string[] Forms { get; }

    /// <summary>Consonant skeletons.</summary>
    public string[] Skeletons { get; }

    public IReadOnlyList<EventReading>[] Readings { get; }

    public CueKind[] Cues { get; }

    public bool[] Quoted { get; }

    /// <summary>Kinds of the nouns, by which the verb before them is understood.</summary>
    public IReadOnlyList<string>[] Kinds { get; }

    /// <summary>Classes of the stems in raw news, −1 for unknown words.</summary>
    public int[] Clusters { get; }

    /// <summary>The phrases that name events, by their first token; filled when triggers are found.</summary>
    public Dictionary<int, PhraseReading> Phrases { get; } = [];

    /// <summary>Index of the outermost mention over a token, −1 for none.</summary>
    public int[] MentionAt { get; }

    /// <summary>Index of the innermost mention over a token, −1 for none.</summary>
    public int[] InnerMentionAt { get; }

    public Token this[int token] => Document.Tokens[token];

    public int Count => Document.Tokens.Length;

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token) => Document.Sentences[_sentenceOf[token]];

    /// <summary>The type of a mention's entity.</summary>
    public EntityType TypeAt(int mention) => TypeOf(EntityOf[mention]);

    /// <summary>The type of an entity, by index.</summary>
    public EntityType TypeOf(int entity) => Entities.Entities[entity].Type;

    /// <summary>The index of an entity by its id; −1 where there is none.</summary>
    public int IndexOf(string entity) => _indexOf.GetValueOrDefault(entity, -1);

    /// <summary>True for a token that is part of a name or of nothing that could name an event.</summary>
    public bool IsWord(int token) => this[token].Kind == TokenKind.Word;

    /// <summary>True for a mark that ends a clause.</summary>
    public bool IsBreak(int token) => this[token].Kind == TokenKind.Punctuation && !IsQuote(this[token].Form);

    /// <summary>True when a clause ends between two tokens.</summary>
    public bool HasBreakBetween(int from, int to) => Between(from + 1, to).Breaks > 0;

    /// <summary>The cues of the tokens from <paramref name="from"/> to before <paramref name="to"/> together, and how many of them are marks that end a clause.</summary>
    public (CueKind Cues, int Breaks) Between(int from, int to)
    {
        var (cues, breaks) = (CueKind.None, 0);
        for (var t = from; t < to; t++)
        {
            cues |= Cues[t];
            breaks += IsBreak(t) ? 1 : 0;
        }

        return (cues, breaks);
    }

    private static bool IsQuote(string form) => form.Length > 0 && (form[0] == '"' || OpeningMarks.Contains(form[0], StringComparison.Ordinal) || ClosingMarks.Contains(form[0], StringComparison.Ordinal));

    private void Read(int index, Token token, EventLexicon lexicon, CueLexicon cues)
    {
        Keys[index] = WordKey.Of(token.Stem);
        Forms[index] = WordKey.Of(token.Form);
        Skeletons[index] = token.Kind == TokenKind.Word ? WordKey.Skeleton(Keys[index]) : Keys[index];
        Readings[index] = token.Kind == TokenKind.Word ? lexicon.Find(Keys[index]) : [];
        if (Readings[index].Count == 0 && token.Kind == TokenKind.Word && StemGuesses.Find(token, lexicon) is { } guess)
        {
            (Keys[index], Readings[index]) = guess;
            Skeletons[index] = WordKey.Skeleton(guess.Key);
        }

        Kinds[index] = ObjectKinds.Default.Of(Keys[index]);
        Cues[index] = cues.Find(Keys[index]);
        if (Cues[index] == CueKind.None)
        {
            Cues[index] = cues.Find(Forms[index]);
        }
    }

    private void MarkClusters()
    {
        var stems = TokenKeys.Of(Document).Stem;
        for (var i = 0; i < stems.Length; i++)
        {
            Clusters[i] = NameModels.Clusters?.ClusterOf(stems[i]) ?? -1;
        }
    }

    private void MarkQuotes()
    {
        foreach (var sentence in Document.Sentences)
        {
            var open = false;
            for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
            {
                var form = this[i].Form;
                if (this[i].Kind == TokenKind.Punctuation && form.Length > 0)
                {
                    open = form[0] == '"' ? !open : OpeningMarks.Contains(form[0], StringComparison.Ordinal) || (open && !ClosingMarks.Contains(form[0], StringComparison.Ordinal));
                }

                Quoted[i] = open;
            }
        }
    }
}
