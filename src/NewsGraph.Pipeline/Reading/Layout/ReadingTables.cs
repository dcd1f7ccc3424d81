using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>The data tables of the reading room, embedded from <c>ontology/lexicon/reading</c>.</summary>
internal static class ReadingTables
{
    /// <summary>Cues of page furniture.</summary>
    public static TableFile Furniture => Read("page-furniture.tsv");

    /// <summary>News agencies and how they are written in datelines.</summary>
    public static TableFile Agencies => Read("agencies.tsv");

    /// <summary>Cities that datelines name.</summary>
    public static TableFile DatelinePlaces => Read("dateline-places.tsv");

    /// <summary>Cues of captions and bylines.</summary>
    public static TableFile HeaderCues => Read("header-cues.tsv");

    private static TableFile Read(string name) => TableFile.ReadEmbedded(typeof(ReadingTables).Assembly, "ontology/lexicon/reading/" + name);
}
