using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>What one article reports: its claims in text order, each with its participants and with who says so.</summary>
/// <param name="questions">The graph.</param>
public sealed class ArticleView(GraphQuestions questions)
{
    private static readonly string Ng = WellKnownPrefixes.All["ng"];
    private static readonly EdgeStyle PlaceStyle = new("", "#2E7D4F");
    private static readonly EdgeStyle SpeakerStyle = new("", "#5F6368");

    private const string Claims = """
        SELECT ?claim ?event ?words ?begin ?polarity ?modality WHERE {
          ?claim ng:inArticle ?article ; ng:reports ?event ; nif:anchorOf ?words ; nif:beginIndex ?begin ; ng:polarity ?polarity ; ng:modality ?modality .
        } ORDER BY ?begin ?claim
        """;

    private const string Roles = """
        SELECT ?role ?thing WHERE { VALUES ?role { ng:agent ng:target ng:place ng:saidBy } ?claim ?role ?thing } ORDER BY ?role ?thing
        """;

    private const string Classes = "SELECT ?class WHERE { ?event a ?class } ORDER BY ?class";

    /// <summary>Draws an article's claims; when they are more than a screenful, acts go before mere statements.</summary>
    public Diagram Of(Iri article)
    {
        var canvas = new DiagramCanvas(questions);
        var claims = questions.Ask(Claims, ("article", article)).Select(Read).Where(c => c.Roles.Exists(r => r.Role != "place")).ToList();
        var shown = claims.OrderBy(c => c.IsStatement ? 1 : 0).Take(Screenful.Events).ToHashSet();
        foreach (var claim in claims.Where(shown.Contains))
        {
            Draw(claim, canvas);
        }

        canvas.NoteLeftOut("moreEvents", claims.Count - shown.Count);
        return canvas.Finish(questions.Theme.Word("eventsOf", Screenful.Cut(questions.Label(article), 80)), DiagramFlow.Reading);
    }

    private ClaimDrawing Read(Sparql.Solution row)
    {
        var claim = (Iri)row["claim"]!;
        var roles = questions.Ask(Roles, ("claim", claim)).Select(r => (Role: ((Iri)r["role"]!).Value[Ng.Length..], Thing: (Iri)r["thing"]!)).ToList();
        var classes = questions.Ask(Classes, ("event", row["event"]!)).Select(r => (Iri)r["class"]!).ToList();
        return new ClaimDrawing(
            claim,
            EventFacts.Of((Iri)row["event"]!, questions),
            ((Literal)row["words"]!).Lexical,
            EventFacts.StatusWord((Iri)row["polarity"]!, (Iri)row["modality"]!, questions),
            roles,
            classes.Exists(c => c.Value == Ng + "State"));
    }

    private void Draw(ClaimDrawing claim, DiagramCanvas canvas)
    {
        var node = EventDrawing.Node(claim.Facts with { Status = claim.Status, Places = [] }, questions);
        var id = canvas.Add(node with { Id = DiagramCanvas.IdOf(claim.Claim), Address = claim.Claim.Value, Lines = [Screenful.Name(claim.Words), .. node.Lines] });
        var tone = questions.Theme.EdgeStyleOf(claim.Facts.Classes);
        foreach (var (role, thing) in claim.Roles)
        {
            var other = canvas.Add(thing);
            canvas.Add(role switch
            {
                "agent" => new DiagramEdge(other, id, tone, []),
                "target" => new DiagramEdge(id, other, tone, []),
                "place" => new DiagramEdge(id, other, PlaceStyle, [questions.Theme.Word("place")]) { IsDashed = true },
                _ => new DiagramEdge(other, id, SpeakerStyle, [questions.Theme.Word("saidBy")]) { IsDashed = true },
            });
        }
    }

    private sealed record ClaimDrawing(Iri Claim, EventFacts Facts, string Words, string? Status, List<(string Role, Iri Thing)> Roles, bool IsStatement);
}
