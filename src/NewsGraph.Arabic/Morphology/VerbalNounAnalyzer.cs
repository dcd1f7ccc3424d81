namespace NewsGraph.Arabic.Morphology;

/// <summary>Ties verbal nouns and participles to their verb where the pattern shows it and a dictionary lists the verb.</summary>
internal sealed class VerbalNounAnalyzer(VerbLexicon lexicon)
{
    /// <summary>The verb of a verbal noun («إعلان» → أعلن, «اجتماع» → اجتمع, «هجوم» → هجم), or null.</summary>
    public string? VerbOfNoun(string noun)
    {
        foreach (var candidate in VerbalNounPatterns.Verbs(noun))
        {
            if (candidate.Length >= 2 && lexicon.IsListed(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The verb of a participle («مفروضة» → فرض, «مشيرا» → أشار), or null.</summary>
    public string? VerbOfParticiple(string word)
    {
        var bare = VerbalNounPatterns.WithoutInflection(word);
        var best = lexicon.Best(ParticiplePatterns.Verbs(bare));
        return best is not null && lexicon.IsListed(best) ? best : null;
    }
}
