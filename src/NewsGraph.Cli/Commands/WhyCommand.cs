using System.CommandLine;
using System.Globalization;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph why SUBJECT PREDICATE OBJECT</c>: every claim behind an edge, with the words that it rests on.</summary>
internal static class WhyCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var subject = new Argument<string>("SUBJECT") { Description = "Who: a name (label or alias) or an IRI." };
        var predicate = new Argument<string>("PREDICATE") { Description = "Did what: a label in Arabic or English, a local name or an IRI (رفض, rejects, ng:rejects); ng:actedOn or - for anything." };
        var @object = new Argument<string>("OBJECT") { Description = "To whom: a name or an IRI." };
        var graph = GraphInput.Option();
        var command = new Command("why", "Print every claim behind an edge: article, sentence, the words, rule and confidence.") { subject, predicate, @object, graph };
        command.SetAction(result => Run(
            result.GetRequiredValue(graph), result.GetRequiredValue(subject), result.GetRequiredValue(predicate), result.GetRequiredValue(@object), Console.Out));
        return command;
    }

    private static int Run(string path, string subject, string predicate, string @object, TextWriter output)
    {
        using var graph = GraphInput.Open(path);
        return Explain(graph.Source, subject, predicate, @object, output);
    }

    /// <summary>Prints the claims behind an edge of a graph.</summary>
    /// <exception cref="UserErrorException">A name matches nothing or several things, or there is no such edge.</exception>
    internal static int Explain(IQuadSource source, string subject, string predicate, string @object, TextWriter output)
    {
        var (things, terms) = (NameIndex.OfThings(source), NameIndex.OfProperties());
        var (from, to) = (NameChoice.Only(things, subject), NameChoice.Only(things, @object));
        var property = predicate == "-" ? null : NameChoice.Only(terms, predicate).Name;
        var evidence = new EvidenceReader(source);
        var edges = evidence.Edges(from.Name, property, to.Name);
        if (edges.Count == 0)
        {
            throw new UserErrorException(NoEdge(evidence, terms, from, predicate, to));
        }

        foreach (var edge in edges)
        {
            Print(output, things, $"{from.Label} — {terms.LabelOf(evidence.TypeOf(edge))} — {to.Label}{Standing(evidence.StandingOf(edge))}", evidence.Of(edge));
        }

        return ExitCodes.Success;
    }

    private static string Standing(EdgeStanding edge) =>
        $"   confidence {edge.Confidence}{(edge.IsUncertain ? ", below the threshold: no direct edge" : "")}{(edge.Sources is { } sources ? $", independent sources {sources}" : "")}";

    private static string NoEdge(EvidenceReader evidence, NameIndex terms, NamedThing from, string predicate, NamedThing to)
    {
        var (there, back) = (Names(evidence.Joining(from.Name, to.Name), terms), Names(evidence.Joining(to.Name, from.Name), terms));
        return $"no claim says «{from.Label} — {predicate} — {to.Label}»"
            + (there.Length > 0 ? $"; there is {there}" : "")
            + (back.Length > 0 ? $"; the other way round there is {back}" : "");
    }

    private static string Names(IReadOnlyList<Iri> properties, NameIndex terms) => string.Join(", ", properties.Select(p => $"«{terms.LabelOf(p)}»"));

    private static void Print(TextWriter output, NameIndex things, string edge, IReadOnlyList<Evidence> claims)
    {
        output.WriteLine(edge);
        foreach (var (claim, number) in claims.Select((c, at) => (c, (at + 1).ToString(CultureInfo.InvariantCulture))))
        {
            output.WriteLine($"  {number}. {string.Join(" · ", new[] { claim.Title, claim.Publisher, claim.Published }.Where(p => p is not null))}");
            output.WriteLine($"     {(claim.Marked() is { } words ? $"«{words}»" : "(the claim names no sentence)")}");
            if (claim.SaidBy.Count > 0)
            {
                output.WriteLine($"     said by {Chain(things, claim)}");
            }

            if (claim.Quotation is { } quotation)
            {
                output.WriteLine($"     in these words: «{quotation}»");
            }

            output.WriteLine($"     {Place(claim)}rule {string.Join("; ", claim.Rules)} · confidence {claim.Confidence}{(claim.IsUncertain ? " (below the threshold)" : "")}");
        }
    }

    private static string Chain(NameIndex things, Evidence claim)
    {
        var steps = claim.ToldBy.Prepend(claim.SaidBy).Select(speakers => string.Join(", ", speakers.Select(things.LabelOf)));
        return string.Join(", as told by ", steps) + (claim.IsUnnamedSource ? " (no name given)" : "");
    }

    private static string Place(Evidence claim) => claim.SourceFile is null || claim.Begin is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{claim.SourceFile} [{claim.Begin},{claim.End}) · ");
}
