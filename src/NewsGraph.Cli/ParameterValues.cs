using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Cli;

/// <summary>Puts the values of <c>--set NAME=VALUE</c> into a query: an IRI, a literal in quotes, a date, or the name of a thing.</summary>
internal sealed class ParameterValues(IQuadSource source)
{
    private readonly Lazy<NameIndex> _things = new(() => NameIndex.OfThings(source));
    private readonly Lazy<NameIndex> _terms = new(NameIndex.OfTerms);

    /// <summary>The query with a setting applied.</summary>
    /// <exception cref="UserErrorException">The query has no such variable, or the value is unclear or unknown.</exception>
    public SparqlQuery Apply(SparqlQuery query, string setting)
    {
        var at = setting.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0)
        {
            throw new UserErrorException($"--set {setting}: write NAME=VALUE, such as who='the name of an actor'");
        }

        var name = setting[..at].Trim().TrimStart('?', '$');
        Check(query, name);
        return query.Bind(name, ValueOf(name, setting[(at + 1)..].Trim()));
    }

    private static void Check(SparqlQuery query, string name)
    {
        if (query.Text.Contains("?" + name, StringComparison.Ordinal) || query.Text.Contains("$" + name, StringComparison.Ordinal))
        {
            return;
        }

        var known = string.Join(", ", query.PatternVariables);
        var nearest = EditDistance.Nearest(name, query.PatternVariables);
        throw new UserErrorException($"--set {name}: the query has no variable ?{name}{(nearest is null ? "" : $"; did you mean {nearest}?")} It has: {known}");
    }

    private Term ValueOf(string name, string text)
    {
        if (text.Length >= 2 && text[0] == '"')
        {
            return Quoted(name, text);
        }

        if (QuestionPack.Value(text, _things.Value, _terms.Value, out var match) is { } value)
        {
            return value;
        }

        throw new UserErrorException(match.Matches.Count > 0
            ? $"--set {name}: «{text}» may mean several things; choose one by its identifier:\n{Listed(match.Matches)}"
            : match.Nearest.Count > 0 ? $"--set {name}: nothing is called «{text}»; the nearest names are:\n{Listed(match.Nearest)}"
            : $"--set {name}: nothing is called «{text}», nor anything like it. A literal stands in quotes: {name}='\"…\"'");
    }

    private static string Listed(IEnumerable<NamedThing> things) => string.Join('\n', things.Select(thing => $"  {thing.Label}  {thing.Name}"));

    /// <summary>A literal as SPARQL writes it, language or datatype included.</summary>
    private static Term Quoted(string name, string text)
    {
        try
        {
            return SparqlQuery.ParseTerm(text, WellKnownPrefixes.All);
        }
        catch (SparqlSyntaxException error)
        {
            throw new UserErrorException($"--set {name}: {text} is no literal: {error.Problem}", error);
        }
    }
}
