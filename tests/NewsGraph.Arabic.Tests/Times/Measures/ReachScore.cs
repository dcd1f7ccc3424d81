using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Times.Measures;

/// <summary>
/// How far the tagger can serve events: is an event's time among the values of its article's expressions, and is it right where the event's
/// sentence holds just one dated expression?
/// </summary>
internal sealed record ReachScore(int Timed, int Reached, int Lone, int LoneRight, IReadOnlyList<string> Errors)
{
    public double Reachable => (double)Reached / Math.Max(1, Timed);

    public double LoneAccuracy => (double)LoneRight / Math.Max(1, Lone);

    public static ReachScore Of(IReadOnlyList<EventGold> articles, ITimeTagger tagger, Func<string, string?, Document> read)
    {
        int timed = 0, reached = 0, lone = 0, loneRight = 0;
        var errors = new List<string>();
        foreach (var article in articles)
        {
            var document = read(article.Text, article.Published);
            var expressions = tagger.Tag(document).Where(e => e.EventValue is not null).ToList();
            foreach (var gold in article.Events.Where(e => e.Time is not null))
            {
                timed++;
                var sentence = document.Sentences.FirstOrDefault(s => s.Span.Contains(gold.Trigger.Start));
                var inside = expressions.Where(e => sentence is not null && sentence.Span.Contains(e.Span)).ToList();
                lone += inside.Count == 1 ? 1 : 0;
                loneRight += inside.Count == 1 && inside[0].EventValue == gold.Time ? 1 : 0;
                if (expressions.Exists(e => e.EventValue == gold.Time))
                {
                    reached++;
                }
                else
                {
                    var found = string.Join(", ", inside.Select(e => $"«{e.Span.Of(article.Text)}» {e.EventValue}"));
                    errors.Add($"{article.Id} {article.Published} {gold.Type} {gold.Time} not among [{found}] in …{Around(article.Text, gold.Trigger)}…");
                }
            }
        }

        return new ReachScore(timed, reached, lone, loneRight, errors);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"reachable {Reached}/{Timed} = {Reachable:F3}; right where the sentence has one expression {LoneRight}/{Lone} = {LoneAccuracy:F3}");

    private static string Around(string text, TextSpan span) =>
        text[Math.Max(0, span.Start - 60)..Math.Min(text.Length, span.End + 70)].Replace('\n', ' ');
}
