using System.Globalization;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes an article's reports of events as claims.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="quads">The article's graph.</param>
/// <param name="spans">The article's words.</param>
/// <param name="threshold">Claims of less confidence are flagged.</param>
internal sealed class ClaimWriter(ResourceNames names, QuadList quads, SpanWriter spans, double threshold)
{
    private static readonly (EventRole Role, Iri Property)[] Roles =
    [
        (EventRole.Agent, Ng.Agent), (EventRole.Target, Ng.Target), (EventRole.Place, Ng.AtPlace), (EventRole.Source, Ng.SaidBy),
    ];

    private static readonly string[] Heads = [.. Enum.GetNames<EventRole>().Select(r => r.ToLowerInvariant() + ":")];

    /// <summary>Writes the claims, each with the event it reports.</summary>
    public void Write(IEnumerable<MappedClaim> claims, Func<MappedClaim, Iri> eventOf)
    {
        foreach (var claim in claims)
        {
            Write(claim, eventOf(claim));
        }
    }

    private void Write(MappedClaim claim, Iri reported)
    {
        var (name, e) = (claim.Name, claim.Event);
        quads.Say(name, RdfTerms.Type, Ng.Claim);
        quads.Say(name, Ng.InArticle, spans.Article);
        quads.Say(name, Ng.Reports, reported);
        quads.Say(name, Ng.HasPolarity, Ng.Term(e.Polarity));
        quads.Say(name, Ng.HasModality, Ng.Term(e.Modality));
        quads.Say(name, Ng.HasTense, e.Tense == EventTense.Unstated ? null : Ng.Term(e.Tense));
        foreach (var (role, property) in Roles)
        {
            WriteArguments(name, role, property, claim.In(role));
        }

        WriteTime(name, e.Time);
        WriteQuantities(claim);
        spans.Place(name, e.Trigger);
        quads.Say(name, Ng.Rule, Values.Text(e.Rule));
        quads.Say(name, Ng.Confidence, Values.Confidence(e.Confidence));
        quads.Say(name, Ng.BelowThreshold, e.Confidence < threshold ? Values.True : null);
    }

    private void WriteArguments(Iri name, EventRole role, Iri property, IReadOnlyList<MappedArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            quads.Say(name, property, argument.Name);
        }

        foreach (var argument in arguments)
        {
            quads.Say(name, Ng.ArgumentRule, new Literal(ArgumentRule(role, argument.Argument)));
        }
    }

    /// <summary>What found an argument, after its role, with how probable it is.</summary>
    private static string ArgumentRule(EventRole role, EventArgument argument)
    {
        var head = Heads[(int)role];
        return argument.Rule.StartsWith(head, StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{argument.Rule}, p={argument.Confidence:F2}")
            : string.Create(CultureInfo.InvariantCulture, $"{head} {argument.Rule}, p={argument.Confidence:F2}");
    }

    private void WriteTime(Iri claim, EventTime? time)
    {
        quads.Say(claim, Ng.TimeValue, Values.Text(time?.Value));
        quads.Say(claim, Ng.TimeAsStated, Values.Words(spans.WordsOf(time?.Span ?? default)));
        quads.Say(claim, Ng.Earliest, Values.Day(time?.Earliest));
        quads.Say(claim, Ng.Latest, Values.Day(time?.Latest));
    }

    private void WriteQuantities(MappedClaim claim)
    {
        foreach (var quantity in claim.Event.Quantities)
        {
            var node = names.Quantity(claim.Name, quantity.Kind, spans.InFile(quantity.Span));
            quads.Say(claim.Name, Ng.HasQuantity, node);
            quads.Say(node, RdfTerms.Type, Ng.Quantity);
            quads.Say(node, Ng.QuantityKind, Values.Text(quantity.Kind));
            quads.Say(node, Ng.Low, Values.Decimal(quantity.Low));
            quads.Say(node, Ng.High, Values.Decimal(quantity.High));
            spans.Place(node, quantity.Span);
        }
    }
}
