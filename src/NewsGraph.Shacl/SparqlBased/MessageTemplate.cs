using System.Text.RegularExpressions;
using NewsGraph.Rdf;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>Messages with <c>{?name}</c> and <c>{$name}</c> for values (§5.3.2).</summary>
internal static partial class MessageTemplate
{
    /// <summary>The message with the values that are known put in; unknown names stay as they are.</summary>
    public static Literal Fill(Literal message, Func<string, Term?> value) => message with
    {
        Lexical = Places().Replace(message.Lexical, place => value(place.Groups["name"].Value) is { } term ? Shown(term) : place.Value),
    };

    private static string Shown(Term term) => term switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.Lexical,
        _ => term.ToString() ?? "",
    };

    [GeneratedRegex(@"\{[?$](?<name>\w+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
