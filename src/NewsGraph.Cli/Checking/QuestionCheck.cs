using System.Text.RegularExpressions;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Cli.Checking;

/// <summary>Checks a question of the pack: header, titles and parameters in both languages, the query, and the terms that it uses.</summary>
internal static partial class QuestionCheck
{
    private static readonly string[] Languages = ["ar", "en"];

    /// <summary>The problems of a question.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ontology">The ontology's files.</param>
    public static IEnumerable<string> Problems(DataFile file, IReadOnlyList<TurtleFile> ontology)
    {
        try
        {
            var question = QuestionPack.Read(file.Name[..^".rq".Length], file.Text);
            var query = SparqlQuery.Parse(file.Text, prefixes: WellKnownPrefixes.All);
            return Header(file, question, query).Concat(Terms(file, VocabularyCheck.Defined(ontology)));
        }
        catch (SparqlSyntaxException error)
        {
            return [file.Problem(error.Line, error.Column, error.Problem)];
        }
        catch (FormatException error)
        {
            return [error.Message];
        }
    }

    private static IEnumerable<string> Header(DataFile file, Question question, SparqlQuery query)
    {
        foreach (var language in Languages.Where(l => !question.Titles.ContainsKey(l)))
        {
            yield return file.Problem(0, $"the question has no title in this language; add «# title@{language}: …»");
        }

        foreach (var parameter in question.Parameters)
        {
            var place = file.Text.IndexOf("# param " + parameter.Variable, StringComparison.Ordinal);
            foreach (var language in Languages.Where(l => !parameter.Labels.ContainsKey(l)))
            {
                yield return file.Problem(place, $"the parameter has no name in this language; add «# param {parameter.Variable}@{language}: …»");
            }

            // A variable that stands in a FILTER alone is none of the pattern's, and still takes a value.
            if (!file.Text.Contains("?" + parameter.Variable, StringComparison.Ordinal))
            {
                yield return file.Problem(place, $"the query has no variable ?{parameter.Variable}; it has {string.Join(", ", query.PatternVariables.Select(v => "?" + v))}");
            }
        }
    }

    private static IEnumerable<string> Terms(DataFile file, HashSet<Term> defined) =>
        OwnTerm().Matches(file.Text).Where(m => !defined.Contains(new Iri(Ng.Namespace + m.Groups["name"].Value)))
            .Select(m => file.Problem(m.Index, $"{m.Value} is defined nowhere; correct it or define it in ontology/newsgraph.ttl"));

    [GeneratedRegex(@"(?<![\w])ng:(?<name>[A-Za-z][\w-]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnTerm();
}
