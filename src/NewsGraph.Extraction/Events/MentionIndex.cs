namespace NewsGraph.Extraction.Events;

/// <summary>Which mention lies over each token.</summary>
internal static class MentionIndex
{
    /// <summary>For every token the index of its outermost and of its innermost mention, −1 for none.</summary>
    public static (int[] Outer, int[] Inner) Build(EntityLayer entities, int tokens)
    {
        var outer = new int[tokens];
        var inner = new int[tokens];
        Array.Fill(outer, -1);
        Array.Fill(inner, -1);
        for (var m = 0; m < entities.Mentions.Count; m++)
        {
            var mention = entities.Mentions[m];
            for (var t = Math.Max(0, mention.First); t < Math.Min(tokens, mention.First + mention.Count); t++)
            {
                outer[t] = outer[t] < 0 || entities.Mentions[outer[t]].Count < mention.Count ? m : outer[t];
                inner[t] = inner[t] < 0 || entities.Mentions[inner[t]].Count > mention.Count ? m : inner[t];
            }
        }

        return (outer, inner);
    }
}
