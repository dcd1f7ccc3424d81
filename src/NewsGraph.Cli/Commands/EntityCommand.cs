using System.CommandLine;
using System.Globalization;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Decisions;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph entity explain|merge|split|rename|undo</c>: who is who, why, and what the analyst decides; decisions are kept in a file that every build honours.</summary>
internal static class EntityCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() => new("entity", "Ask why two things are one or two, and decide otherwise. Decisions are kept in a file that build honours.")
    {
        Explain(), Merge(), Split(), Rename(), Undo(),
    };

    private static Command Explain()
    {
        var (first, second, graph) = (Thing("A"), Thing("B"), GraphInput.Option());
        var command = new Command("explain", "Print what speaks for and against two things being one, with scores.") { first, second, graph };
        command.SetAction(result =>
        {
            using var input = GraphInput.Open(result.GetRequiredValue(graph));
            return Explain(input.Source, result.GetRequiredValue(first), result.GetRequiredValue(second), Console.Out);
        });
        return command;
    }

    /// <summary>Prints the comparison of two things of a graph.</summary>
    internal static int Explain(IQuadSource source, string first, string second, TextWriter output)
    {
        var names = NameIndex.OfThings(source);
        var (a, b) = (NameChoice.Only(names, first), NameChoice.Only(names, second));
        if (a.Name == b.Name)
        {
            output.WriteLine($"«{a.Label}» and «{b.Label}» are one thing already: <{a.Name.Value}>");
            return ExitCodes.Success;
        }

        var profiles = new EntityProfileReader(source);
        var comparison = EntityComparison.Of(profiles.Of(a.Name), profiles.Of(b.Name));
        output.WriteLine($"{a.Label} <{a.Name.Value}>\n{b.Label} <{b.Name.Value}>");
        foreach (var step in comparison.Steps)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {step.Score,5:+0.0;-0.0}  {step.What}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {comparison.Score,5:+0.0;-0.0}  in all; {EntityComparison.Threshold:0.0} is needed, so {(comparison.IsSame ? "they may be one; «entity merge» makes them one" : "they stay two")}"));
        return ExitCodes.Success;
    }

    private static Command Merge()
    {
        var (first, second, because) = (Thing("A"), Thing("B"), Because());
        var command = new Command("merge", "Decide that B is A.") { first, second, because };
        Decide(command, (index, result) =>
        {
            var (a, b) = (NameChoice.Only(index, result.GetRequiredValue(first)), NameChoice.Only(index, result.GetRequiredValue(second)));
            return a.Name != b.Name
                ? new AnalystDecision(DecisionKind.Merge, a.Name.Value, b.Name.Value, Because: result.GetValue(because))
                : throw new UserErrorException($"«{a.Label}» and «{b.Label}» are one thing already; give the IRIs of two");
        });
        return command;
    }

    private static Command Split()
    {
        var (thing, because) = (Thing("A"), Because());
        var articles = new Argument<string[]>("ARTICLE") { Arity = ArgumentArity.OneOrMore, Description = "Ids of the articles that speak of another one." };
        var command = new Command("split", "Decide that some articles speak of another one than A.") { thing, articles, because };
        Decide(command, (index, result) => new AnalystDecision(
            DecisionKind.Split, NameChoice.Only(index, result.GetRequiredValue(thing)).Name.Value, Articles: result.GetRequiredValue(articles), Because: result.GetValue(because)));
        return command;
    }

    private static Command Rename()
    {
        var (thing, because) = (Thing("A"), Because());
        var name = new Argument<string>("NAME") { Description = "What it is to be called, in Arabic." };
        var command = new Command("rename", "Decide what a thing is called.") { thing, name, because };
        Decide(command, (index, result) =>
        {
            var found = NameChoice.Only(index, result.GetRequiredValue(thing));
            return found.Name.Value.Contains("/entity/", StringComparison.Ordinal)
                ? new AnalystDecision(DecisionKind.Rename, found.Name.Value, Name: result.GetRequiredValue(name), Because: result.GetValue(because))
                : throw new UserErrorException($"«{found.Label}» is one of the known world; change its name in ontology/entities");
        });
        return command;
    }

    private static Command Undo()
    {
        var (graph, file) = (GraphInput.Option(), FileOption());
        var command = new Command("undo", "Take the last decision back.") { graph, file };
        command.SetAction(result =>
        {
            var path = PathOf(result.GetValue(file), result.GetRequiredValue(graph));
            var decisions = Read(path);
            if (decisions.Count == 0)
            {
                throw new UserErrorException($"{path}: there is no decision to take back");
            }

            File.WriteAllText(path, DecisionFile.Write(decisions.SkipLast(1)));
            Console.WriteLine($"taken back: {decisions[^1].Kind} <{decisions[^1].Thing}>; build again to see it in the graph");
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Decide(Command command, Func<NameIndex, ParseResult, AnalystDecision> decision)
    {
        var (graph, file) = (GraphInput.Option(), FileOption());
        command.Options.Add(graph);
        command.Options.Add(file);
        command.SetAction(result =>
        {
            using var input = GraphInput.Open(result.GetRequiredValue(graph));
            var path = PathOf(result.GetValue(file), result.GetRequiredValue(graph));
            var made = decision(NameIndex.OfThings(input.Source), result);
            File.WriteAllText(path, DecisionFile.Write(Read(path).Append(made)));
            Console.WriteLine($"{made.Kind} <{made.Thing}> is kept in {path}; build again to see it in the graph");
            return ExitCodes.Success;
        });
    }

    /// <summary>The decisions of a file; none where there is no file.</summary>
    internal static IReadOnlyList<AnalystDecision> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var text = File.OpenText(path);
        return DecisionFile.Read(text, path);
    }

    private static string PathOf(string? file, string graph) =>
        file ?? Path.Combine(Directory.Exists(graph) ? graph : Path.GetDirectoryName(graph) is { Length: > 0 } folder ? folder : ".", DecisionFile.Name);

    private static Argument<string> Thing(string name) => new(name) { Description = "A name (label or alias) or an IRI." };

    private static Option<string?> Because() => new("--because") { HelpName = "TEXT", Description = "Why, to be kept with the decision." };

    private static Option<string?> FileOption() => new("--decisions") { HelpName = "FILE", Description = "The file of decisions; decisions.ttl beside the graph when not given." };
}
