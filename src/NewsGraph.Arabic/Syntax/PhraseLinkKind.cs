namespace NewsGraph.Arabic.Syntax;

/// <summary>How a noun phrase hangs on what stands before it.</summary>
public enum PhraseLinkKind
{
    /// <summary>Joined to the phrase before it by «و» or «أو».</summary>
    Coordination,

    /// <summary>Another name of what the definite phrase before it names («الرئيس الفرنسي جاك شيراك»).</summary>
    Apposition,

    /// <summary>Complement of a preposition, attached or a word of its own.</summary>
    Prepositional,

    /// <summary>The phrase that a relative clause («الذي …») says more of.</summary>
    RelativeHead,
}
