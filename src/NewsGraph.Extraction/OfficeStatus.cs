namespace NewsGraph.Extraction;

/// <summary>What an article's words say of an office's standing.</summary>
public enum OfficeStatus
{
    /// <summary>Nothing: the office is held as far as the article tells.</summary>
    Unstated,

    /// <summary>Held no longer («the former minister»).</summary>
    Former,

    /// <summary>Chosen but not yet in office («the prime minister designate», «the president-elect»).</summary>
    Designate,

    /// <summary>Held in another's place or for the time being («acting», «chargé d'affaires»).</summary>
    Acting,

    /// <summary>Resigned, and perhaps still carrying on.</summary>
    Resigned,

    /// <summary>The term is over, the successor not yet in office («whose term has ended»).</summary>
    Outgoing,
}
