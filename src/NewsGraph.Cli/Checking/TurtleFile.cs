using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Cli.Checking;

/// <summary>A Turtle file as read, which can tell where a term stands in it.</summary>
internal sealed class TurtleFile
{
    private const string Terms = "http://purl.org/dc/terms/";
    private static readonly string[] Header = ["title", "licence", "source"];
    private static readonly string[] Description = ["title", "license", "source"];
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly string? _broken;

    /// <summary>Reads the file; what can't be read is a problem.</summary>
    public TurtleFile(DataFile file)
    {
        File = file;
        try
        {
            var options = new RdfReaderOptions { SourceName = file.Name, PrefixDeclared = (prefix, space) => _prefixes[prefix] = space };
            Quads = [.. TurtleReader.Read(new StringReader(file.Text), options)];
        }
        catch (RdfSyntaxException error)
        {
            _broken = error.Message;
        }
    }

    /// <summary>The file.</summary>
    public DataFile File { get; }

    /// <summary>What it says; nothing when it can't be read.</summary>
    public IReadOnlyList<Quad> Quads { get; } = [];

    /// <summary>That the file can't be read, or doesn't say what it is and where it is from.</summary>
    public IEnumerable<string> Problems() =>
        _broken is not null ? [_broken]
        : IsDescribed ? []
        : [File.Problem(0, "the file doesn't say what it is; open it with «# title:», «# licence:» and «# source:» lines, or describe a void:Dataset by dcterms:title, dcterms:license and dcterms:source")];

    /// <summary>A problem at the first place of a term, as a subject where it is one.</summary>
    public string Problem(Iri term, string problem) => File.Problem(Place(term), problem);

    private bool IsDescribed =>
        Header.All(name => File.Text.Split('\n').TakeWhile(l => l.StartsWith('#')).Any(l => l.StartsWith($"# {name}:", StringComparison.Ordinal)))
        || Description.All(name => Quads.Any(q => q.Predicate.Value == Terms + name));

    private int Place(Iri term) => Spellings(term).Select(s => Find(s)).Where(at => at >= 0).DefaultIfEmpty(0).Min();

    private IEnumerable<string> Spellings(Iri term) =>
        _prefixes.Where(p => term.Value.StartsWith(p.Value, StringComparison.Ordinal)).Select(p => $"{p.Key}:{term.Value[p.Value.Length..]}").Append($"<{term.Value}>");

    /// <summary>Where a name stands as a whole: at the head of a line for preference.</summary>
    private int Find(string name)
    {
        var first = -1;
        for (var at = File.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = File.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (end < File.Text.Length && (char.IsLetterOrDigit(File.Text[end]) || File.Text[end] is '-' or '_'))
            {
                continue;
            }

            if (at == 0 || File.Text[at - 1] == '\n')
            {
                return at;
            }

            first = first < 0 ? at : first;
        }

        return first;
    }
}
