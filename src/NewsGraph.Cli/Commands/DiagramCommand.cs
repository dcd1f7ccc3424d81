using System.CommandLine;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;
using NewsGraph.Diagrams.Rendering;
using NewsGraph.Diagrams.Views;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph diagram ego NAME | between A B | timeline [NAME] | storyline NAME [OTHER] | events ARTICLE [-o FILE]</c>: pictures of the graph.</summary>
internal sealed class DiagramCommand
{
    private readonly Option<string> _graph = GraphInput.Option();
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = $"Where to draw: {string.Join(", ", DiagramFile.Extensions)}; DIAGRAM.svg when left out." };
    private readonly Option<string> _language = new("--lang") { HelpName = "ar|en", DefaultValueFactory = _ => "ar", Description = "Language of the labels." };

    private DiagramCommand() => _language.AcceptOnlyFromAmong("ar", "en");

    /// <summary>Creates the command.</summary>
    public static Command Create() => new DiagramCommand().Build();

    private Command Build()
    {
        var command = new Command("diagram", "Draw a part of the graph as DOT, SVG, PNG, PDF or a page.") { Ego(), Between(), Timeline(), Storyline(), Events() };
        return command;
    }

    private Command Ego()
    {
        var name = Name("NAME", "An actor or place: its name, another name of it, or its IRI.");
        return View("ego", "One actor or place with those it acted on and who acted on it.", [name],
            (questions, names, result) => new EgoView(questions).Of(names.Entity(result.GetRequiredValue(name))));
    }

    private Command Between()
    {
        var first = Name("A", "An actor or place.");
        var second = Name("B", "Another.");
        return View("between", "The events between two of them, or the chains that join them.", [first, second],
            (questions, names, result) => new BetweenView(questions).Of(names.Entity(result.GetRequiredValue(first)), names.Entity(result.GetRequiredValue(second))));
    }

    private Command Timeline()
    {
        var who = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "An actor or place; all events when left out." };
        return View("timeline", "Dated events in their order.", [who],
            (questions, names, result) => new TimelineView(questions).Of(result.GetValue(who) is { } name ? names.Entity(name) : null));
    }

    private Command Storyline()
    {
        var who = Name("NAME", "An actor or place.");
        var other = new Argument<string?>("OTHER") { Arity = ArgumentArity.ZeroOrOne, Description = "The other party; the one that it has most to do with when left out." };
        return View("storyline", "A chain of events between two parties, and what was said to answer what.", [who, other],
            (questions, names, result) => new StorylineView(questions).Of(names.Entity(result.GetRequiredValue(who)), result.GetValue(other) is { } second ? names.Entity(second) : null));
    }

    private Command Events()
    {
        var article = Name("ARTICLE", "An article: its id, its title, or its IRI.");
        return View("events", "What one article reports.", [article],
            (questions, names, result) => new ArticleView(questions).Of(names.Article(result.GetRequiredValue(article))));
    }

    private Command View(string name, string description, IReadOnlyList<Argument> arguments, Func<GraphQuestions, NameFinder, ParseResult, Diagram> draw)
    {
        var command = new Command(name, description) { _graph, _output, _language };
        foreach (var argument in arguments)
        {
            command.Arguments.Add(argument);
        }

        command.SetAction(result => Run(result, name, draw));
        return command;
    }

    private int Run(ParseResult result, string name, Func<GraphQuestions, NameFinder, ParseResult, Diagram> draw)
    {
        var path = result.GetValue(_output) ?? name + ".svg";
        if (!DiagramFile.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal))
        {
            throw new UserErrorException($"{path}: no picture can be written by this name; end it in {string.Join(", ", DiagramFile.Extensions)}");
        }

        using var graph = GraphInput.Open(result.GetRequiredValue(_graph));
        var language = result.GetRequiredValue(_language) == "en" ? DiagramLanguage.English : DiagramLanguage.Arabic;
        var questions = new GraphQuestions(graph.Source, language);
        var written = new DiagramFile(GraphvizRunner.Find()).Write(draw(questions, new NameFinder(questions), result), path);
        foreach (var file in written)
        {
            Console.WriteLine(file);
        }

        if (!written.Contains(path, StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"newsgraph: Graphviz is not installed (apt-get install graphviz), so {path} was not drawn; open {written[^1]} in a browser instead");
        }

        return ExitCodes.Success;
    }

    private static Argument<string> Name(string name, string description) => new(name) { Description = description };
}
