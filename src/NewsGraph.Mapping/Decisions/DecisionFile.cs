using System.Globalization;
using System.Text;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Mapping.Decisions;

/// <summary>An analyst's decisions as Turtle, one block a decision in the order in which they were made, so that versions of the file compare well.</summary>
public static class DecisionFile
{
    /// <summary>Usual name of the file, beside <c>graph.trig</c>.</summary>
    public const string Name = "decisions.ttl";

    private const string Space = "urn:newsgraph:decision:";
    private static readonly Iri Comment = new("http://www.w3.org/2000/01/rdf-schema#comment");
    private static readonly Iri Keeps = Ng.Term("keeps");
    private static readonly Iri TakesIn = Ng.Term("takesIn");
    private static readonly Iri SplitsOff = Ng.Term("splitsOff");
    private static readonly Iri Calls = Ng.Term("calls");

    /// <summary>Reads decisions in their order.</summary>
    /// <param name="text">Turtle.</param>
    /// <param name="name">Name for messages.</param>
    /// <exception cref="RdfSyntaxException">The file is no Turtle.</exception>
    /// <exception cref="FormatException">A decision names no thing, or isn't numbered.</exception>
    public static IReadOnlyList<AnalystDecision> Read(TextReader text, string name) =>
    [
        .. TurtleReader.Read(text, new RdfReaderOptions { SourceName = name }).GroupBy(q => q.Subject)
            .Select(g => (Number: Number(g.Key, name), Decision: Decision([.. g], name))).OrderBy(d => d.Number).Select(d => d.Decision),
    ];

    /// <summary>The decisions as Turtle; reading it gives them back.</summary>
    public static string Write(IEnumerable<AnalystDecision> decisions)
    {
        var text = new StringBuilder("# Decisions of an analyst on who is who. Kept by «newsgraph entity», honoured by every «newsgraph build».\n");
        text.Append(CultureInfo.InvariantCulture, $"@prefix ng: <{Ng.Namespace}> .\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n");
        foreach (var (decision, number) in decisions.Select((d, i) => (d, i + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<{Space}{number}>\n    ng:keeps <{decision.Thing}>");
            text.Append(decision.Kind switch
            {
                DecisionKind.Merge => $" ;\n    ng:takesIn <{decision.Other}>",
                DecisionKind.Split => $" ;\n    ng:splitsOff {string.Join(" , ", (decision.Articles ?? []).Select(Quoted))}",
                _ => $" ;\n    ng:calls {Quoted(decision.Name ?? "")}",
            });
            text.Append(decision.Because is null ? "" : $" ;\n    rdfs:comment {Quoted(decision.Because)}").Append(" .\n");
        }

        return text.ToString();
    }

    private static AnalystDecision Decision(IReadOnlyList<Quad> quads, string name)
    {
        var thing = quads.Where(q => q.Predicate == Keeps).Select(q => q.Object).OfType<Iri>().FirstOrDefault()?.Value
            ?? throw new FormatException($"{name}: {quads[0].Subject} names no thing; give one by ng:keeps");
        var because = Texts(quads, Comment).FirstOrDefault();
        if (quads.Where(q => q.Predicate == TakesIn).Select(q => q.Object).OfType<Iri>().FirstOrDefault() is { } other)
        {
            return new AnalystDecision(DecisionKind.Merge, thing, other.Value, Because: because);
        }

        var articles = Texts(quads, SplitsOff).ToList();
        return articles.Count > 0
            ? new AnalystDecision(DecisionKind.Split, thing, Articles: articles, Because: because)
            : new AnalystDecision(DecisionKind.Rename, thing, Name: Texts(quads, Calls).FirstOrDefault() ?? throw new FormatException($"{name}: {quads[0].Subject} decides nothing; add ng:takesIn, ng:splitsOff or ng:calls"), Because: because);
    }

    private static IEnumerable<string> Texts(IEnumerable<Quad> quads, Iri property) => quads.Where(q => q.Predicate == property).Select(q => q.Object).OfType<Literal>().Select(l => l.Lexical);

    private static int Number(Term subject, string name) =>
        subject is Iri iri && iri.Value.StartsWith(Space, StringComparison.Ordinal) && int.TryParse(iri.Value.AsSpan(Space.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{name}: {subject} is no decision; name decisions <{Space}1>, <{Space}2> … in their order");

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
