using NewsGraph.Text;

namespace NewsGraph.Extraction.Training;

/// <summary>A sentence with its names in the scheme of ANERcorp.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Names">Where its names stand, in UTF-16 units, in order, without overlap; MISC stands as the fourth type.</param>
public sealed record PressSentence(string Text, IReadOnlyList<(TextSpan Span, EntityType Type)> Names)
{
    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["PERS"] = EntityType.Person,
        ["ORG"] = EntityType.Organization,
        ["LOC"] = EntityType.Location,
        ["MISC"] = EntityType.Group,
    };

    /// <summary>The type that stands for one of ANERcorp's, or null where there is none of that name.</summary>
    public static EntityType? TypeOf(string name) => Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>A sentence of tokens with tags <c>B-TYPE</c>, <c>I-TYPE</c>, <c>O</c>; one space between tokens. A stray I- begins a name.</summary>
    public static PressSentence OfTokens(IReadOnlyList<(string Token, string Tag)> tokens)
    {
        var names = new List<(TextSpan Span, EntityType Type)>();
        var at = 0;
        foreach (var (token, tag) in tokens)
        {
            if (tag.Length > 2 && TypeOf(tag[2..]) is { } type)
            {
                var continues = tag[0] == 'I' && names.Count > 0 && names[^1].Span.End == at - 1 && names[^1].Type == type;
                var start = continues ? names[^1].Span.Start : at;
                if (continues)
                {
                    names.RemoveAt(names.Count - 1);
                }

                names.Add((new TextSpan(start, at + token.Length), type));
            }

            at += token.Length + 1;
        }

        return new PressSentence(string.Join(' ', tokens.Select(t => t.Token)), names);
    }
}
