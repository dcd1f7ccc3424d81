using System.CommandLine;
using System.Globalization;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph storylines [NAME]</c>: events between two parties in their order, and what was said to answer what.</summary>
internal static class StorylinesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "Only those of this actor or place; all when left out." };
        var graph = GraphInput.Option();
        var command = new Command("storylines", "List chains of events between the same two parties, with what was said to answer what.") { name, graph };
        command.SetAction(result => Run(result.GetRequiredValue(graph), result.GetValue(name)));
        return command;
    }

    private static int Run(string path, string? name)
    {
        using var graph = GraphInput.Open(path);
        var (things, terms) = (NameIndex.OfThings(graph.Source), NameIndex.OfTerms());
        var lines = new StorylineReader(graph.Source).All(name is null ? null : NameChoice.Only(things, name).Name);
        foreach (var line in lines)
        {
            Print(line, things, terms);
        }

        Console.WriteLine(lines.Count == 0 ? "no storylines were found" : $"{lines.Count.ToString(CultureInfo.InvariantCulture)} storylines");
        return ExitCodes.Success;
    }

    private static void Print(StorylineEvidence line, NameIndex things, NameIndex terms)
    {
        Console.WriteLine(string.Join(" – ", line.About.Select(things.LabelOf)));
        var number = line.Steps.Select((s, at) => (s.Event, at + 1)).ToDictionary(p => p.Event, p => p.Item2);
        foreach (var step in line.Steps)
        {
            var sides = string.Join(" → ", new[] { Names(step.Agents, things), Names(step.Targets, things) }.Where(n => n.Length > 0));
            var answers = step.Answers.Count == 0 ? "" : $"   in response to {string.Join(", ", step.Answers.Select(a => number[a].ToString(CultureInfo.InvariantCulture)))}";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {number[step.Event]}. {step.When ?? "undated"}  {terms.LabelOf(step.Type)}: {sides}{answers}"));
            Console.WriteLine($"     «{step.Claims.Select(c => c.Marked()).FirstOrDefault(w => w is not null)}»");
        }

        Console.WriteLine();
    }

    private static string Names(IReadOnlyList<Iri> names, NameIndex things) => string.Join("، ", names.Select(things.LabelOf));
}
