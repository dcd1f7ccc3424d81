using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Coreference;

/// <summary>Trains the judge of capitals' names on annotated articles; the same articles in the same order give the same bytes.</summary>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="resources">What mentions are looked up in.</param>
public sealed class CapitalTraining(KnownWorld world, NameResources resources)
{
    /// <summary>How much a name in the press counts against one in an article that was written to learn from.</summary>
    private const float RealWeight = 2;

    private readonly CapitalForState _capitals = new(world);

    /// <summary>How the classifier is trained; chosen by cross-validation over articles.</summary>
    private static TrainingOptions Options { get; } = new() { Epochs = 20, Rate = 0.1, L1 = 0.1, L2 = 0.5 };

    /// <summary>Trains the model.</summary>
    /// <param name="real">Names in the press.</param>
    /// <param name="written">Names in articles that were written to learn from.</param>
    public static ClassifierModel Train(IEnumerable<CapitalCase> real, IEnumerable<CapitalCase> written) =>
        ClassifierTrainer.Train(CapitalModel.Labels, [.. real.Select(c => Example(c, RealWeight)), .. written.Select(c => Example(c, 1))], Options);

    /// <summary>For each name in the press whether a model that has not seen its article takes it for its state, over some folds of articles, and whether it is.</summary>
    /// <param name="real">Names in the press.</param>
    /// <param name="written">Names in articles that were written to learn from.</param>
    /// <param name="folds">Number of folds.</param>
    public static IReadOnlyList<(bool Found, bool IsState)> CrossValidate(IReadOnlyList<CapitalCase> real, IReadOnlyList<CapitalCase> written, int folds)
    {
        var models = Enumerable.Range(0, folds).AsParallel().AsOrdered().Select(f => Train(real.Where(c => c.Article % folds != f), written)).ToArray();
        return [.. real.Select(c => (models[c.Article % folds].StandsForState(c.Features), c.IsState))];
    }

    /// <summary>
    /// The capitals' names of annotated articles of which the annotation tells what they stand for: the state, where its other names are of the same entity;
    /// the city, where they are of another one; else by what the entity does in events. Names of which it doesn't are left out.
    /// </summary>
    /// <param name="articles">Annotated articles.</param>
    public IReadOnlyList<CapitalCase> CasesOf(IReadOnlyList<ArticleExtraction> articles) => [.. articles.AsParallel().AsOrdered().SelectMany((gold, i) => CasesOf(gold, i))];

    private List<CapitalCase> CasesOf(ArticleExtraction gold, int article)
    {
        var evidence = new NameEvidence(gold.Document, resources.Gazetteer, resources.Cues);
        var matches = evidence.Matches.ToLookup(m => (m.First, m.Count));
        var cases = new List<CapitalCase>();
        foreach (var mention in gold.Entities.Mentions)
        {
            var known = matches[(mention.First, mention.Count)].SelectMany(m => m.Entries).ToArray();
            if (gold.Entities.Entities.First(e => e.Id == mention.EntityId) is { Type: EntityType.Location } entity && _capitals.CapitalIn(known) is { } capital
                && Verdict(gold, entity, _capitals.StateOf(capital), matches) is { } isState)
            {
                var features = new FeatureSequence();
                features.NextItem();
                _capitals.AddFeatures(mention.First, mention.Count, capital, evidence, features);
                cases.Add(new CapitalCase(article, features, isState));
            }
        }

        return cases;
    }

    private static bool? Verdict(ArticleExtraction gold, Entity entity, KnownEntity state, ILookup<(int First, int Count), GazetteerMatch> matches)
    {
        var named = gold.Entities.Mentions.Where(m => matches[(m.First, m.Count)].SelectMany(x => x.Entries).Any(k => k.KnownId == state.Id)).Select(m => m.EntityId).ToHashSet(StringComparer.Ordinal);
        if (named.Contains(entity.Id) || entity.Name == state.Name || state.Aliases.Contains(entity.Name, StringComparer.Ordinal))
        {
            return true;
        }

        return named.Count > 0 ? false : ByRoles(gold, entity.Id);
    }

    /// <summary>A state acts and speaks, a city is where things happen. Cities are attacked, visited and negotiated with like states.</summary>
    private static bool? ByRoles(ArticleExtraction gold, string entity)
    {
        var balance = 0;
        var isPlace = false;
        foreach (var e in gold.Events)
        {
            foreach (var argument in e.Arguments.Where(a => a.EntityId == entity))
            {
                isPlace |= argument.Role == EventRole.Place;
                balance += argument.Role == EventRole.Place ? -1
                    : argument.Role == EventRole.Target && e.Type is EventType.Move or EventType.Consult or EventType.Assault ? 0 : 1;
            }
        }

        return balance > 0 ? true : isPlace ? false : null;
    }

    private static LabelledSequence Example(CapitalCase name, float weight) => new(name.Features, [name.IsState ? 1 : 0], weight);
}
