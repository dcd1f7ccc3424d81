namespace NewsGraph.Extraction.Coreference;

/// <summary>Proposes which two mentions may be of one entity; what shares nothing is never asked about.</summary>
internal static class MentionPairs
{
    /// <summary>True when something speaks for one entity: words, spelling, what is known of them, an office, or that both are groups.</summary>
    /// <param name="a">The earlier mention.</param>
    /// <param name="b">The later one.</param>
    public static bool Propose(MentionProfile a, MentionProfile b)
    {
        if (a.Mention.Span.Overlaps(b.Mention.Span))
        {
            return false;
        }

        return a.Mention.Type == EntityType.Person || b.Mention.Type == EntityType.Person ? AreOfPeople(a, b) && SpeaksForPerson(a, b)
            : (a.Mention.Type == EntityType.Group && b.Mention.Type == EntityType.Group) || SpeaksForThing(a, b);
    }

    private static bool AreOfPeople(MentionProfile a, MentionProfile b) =>
        a.Mention.Type is EntityType.Person or EntityType.Group && b.Mention.Type is EntityType.Person or EntityType.Group;

    private static bool SpeaksForPerson(MentionProfile a, MentionProfile b) =>
        PairTies.ShareName(a, b) || PairTies.ShareWord(a, b) || PairTies.ShareOffice(a, b) || PairTies.ShareHolder(a, b)
        || PairTies.ShareKnown(a, b) || PairTies.MayDescribe(a, b)
        || PairTies.ShareTitle(a, b) || NameTies.Joined(a, b) > 0;

    private static bool SpeaksForThing(MentionProfile a, MentionProfile b) =>
        PairTies.ShareWord(a, b) || PairTies.ShareKnown(a, b) || PairTies.ShareName(a, b)
        || a.MayGoBy(b) || b.MayGoBy(a) || PairTies.SharePattern(a, b) || PairTies.AreCapitalAndState(a, b)
        || PairTies.ShareInstitution(a, b) || (PairTies.FitsKnownKind(a, b) && b.Mention.Setting.Sentence - a.Mention.Setting.Sentence <= 4);
}
