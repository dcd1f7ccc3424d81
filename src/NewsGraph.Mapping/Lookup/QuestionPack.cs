using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>
/// The questions of <c>ontology/queries/*.rq</c>. Each opens with a header of <c># title@LANG: …</c>, <c># param NAME@LANG: …</c> and
/// <c># example NAME = …</c> lines.
/// </summary>
/// <remarks>
/// <code>
/// var question = QuestionPack.Find("who-met-whom");
/// var query = SparqlQuery.Parse(question.Text);
/// var value = QuestionPack.Value("العراق", NameIndex.OfThings(store), NameIndex.OfProperties(), out var match);   // or "2020-01-05", "ng:rejects"
/// if (value is not null) query = query.Bind("who", value); else …match.Matches or match.Nearest…
/// </code>
/// </remarks>
public static class QuestionPack
{
    private const string Folder = "ontology/queries/";
    private const string Extension = ".rq";

    /// <summary>All questions, by name.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        .. typeof(QuestionPack).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(ReadEmbedded),
    ];

    /// <summary>The question with a name, or null.</summary>
    public static Question? Find(string name) => All.FirstOrDefault(q => q.Name == name);

    /// <summary>Reads one question.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="FormatException">A header line can't be read.</exception>
    public static Question Read(string name, string text)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var labels = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var examples = new Dictionary<string, string>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var (line, number) in text.Split('\n').TakeWhile(l => l.StartsWith('#')).Select((l, at) => (l[1..].Trim(), at + 1)))
        {
            if (line.StartsWith("title@", StringComparison.Ordinal) && line.Split(':', 2) is [var head, var title])
            {
                titles[head["title@".Length..]] = title.Trim();
            }
            else if (line.StartsWith("param ", StringComparison.Ordinal) && line["param ".Length..].Split(':', 2) is [var key, var label] && key.Split('@') is [var variable, var language])
            {
                if (!labels.TryGetValue(variable, out var known))
                {
                    labels[variable] = known = new Dictionary<string, string>(StringComparer.Ordinal);
                    order.Add(variable);
                }

                known[language] = label.Trim();
            }
            else if (line.StartsWith("example ", StringComparison.Ordinal) && line["example ".Length..].Split('=', 2) is [var of, var example])
            {
                examples[of.Trim()] = example.Trim();
            }
            else
            {
                throw new FormatException($"{name}.rq:{number.ToString(CultureInfo.InvariantCulture)}:1: «{line}» is no title, param or example line; write «# param NAME@ar: …» or the like");
            }
        }

        return new Question(name, titles, [.. order.Select(v => new QuestionParameter(v, labels[v], examples.GetValueOrDefault(v)))], text);
    }

    /// <summary>The value that a parameter's setting stands for: a day (<c>2020-01-05</c>), a thing or a term of the ontology by name or identifier; null when that isn't clear.</summary>
    /// <param name="setting">What the user wrote.</param>
    /// <param name="things">Names of the graph.</param>
    /// <param name="terms">Names of the ontology (its properties, for a start), tried when no thing has the name.</param>
    /// <param name="match">What was found among the things, for a message.</param>
    public static Term? Value(string setting, NameIndex things, NameIndex terms, out NameMatch match)
    {
        match = new NameMatch([], []);
        if (DateOnly.TryParseExact(setting.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return new Literal(setting.Trim(), Xsd.Date);
        }

        match = things.Resolve(setting);
        return match.Only?.Name ?? (match.Matches.Count == 0 ? terms.Resolve(setting).Only?.Name : null);
    }

    private static Question ReadEmbedded(string resource)
    {
        using var stream = typeof(QuestionPack).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return Read(resource[Folder.Length..^Extension.Length], reader.ReadToEnd());
    }
}
