using NewsGraph.Text;

namespace NewsGraph.Arabic.Tagging;

/// <summary>The names of the universal tags as treebanks write them, in the order of <see cref="PartOfSpeech"/>.</summary>
public static class UniversalTags
{
    /// <summary>Names by value.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>The name of a tag.</summary>
    public static string NameOf(PartOfSpeech tag) => Names[(int)tag];

    /// <summary>The tag of a name; <see cref="PartOfSpeech.Other"/> for one that is unknown.</summary>
    public static PartOfSpeech Parse(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal))
            {
                return (PartOfSpeech)i;
            }
        }

        return PartOfSpeech.Other;
    }
}
