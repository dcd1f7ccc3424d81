using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Cli.Checking;

/// <summary>Checks annotated articles: the words of a span are those of the text, and what is referred to is there.</summary>
internal static class CorpusCheck
{
    /// <summary>The problems of all annotations that have their text beside them.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<DataFile> files)
    {
        var texts = files.Where(f => f.Name.EndsWith(".txt", StringComparison.Ordinal)).ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);
        return files.Where(f => f.Name.EndsWith(".json", StringComparison.Ordinal) && texts.ContainsKey(Path.ChangeExtension(f.Name, ".txt")))
            .SelectMany(f => Problems(f, texts[Path.ChangeExtension(f.Name, ".txt")]));
    }

    private static IEnumerable<string> Problems(DataFile file, string text)
    {
        try
        {
            var annotation = AnnotationJson.Read(file.Text, file.Name);
            return Spans(file, annotation, text).Concat(References(file, annotation));
        }
        catch (FormatException error)
        {
            return [error.Message];
        }
    }

    private static IEnumerable<string> Spans(DataFile file, Annotation annotation, string text) =>
        from span in annotation.Mentions.Select(m => (m.Start, m.End, m.Text)).Concat(annotation.Events.Select(e => (e.Trigger.Start, e.Trigger.End, e.Trigger.Text)))
        where span.Start < 0 || span.End > text.Length || span.Start > span.End || text[span.Start..span.End] != span.Text
        select file.Problem(
            file.Text.IndexOf($"\"start\": {span.Start},", StringComparison.Ordinal), $"the text has other words than «{span.Text}» at {span.Start} to {span.End}; correct the offsets");

    private static IEnumerable<string> References(DataFile file, Annotation annotation)
    {
        var known = annotation.Entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return annotation.Mentions.Select(m => m.Entity)
            .Concat(annotation.Events.SelectMany(e => e.Agents.Concat(e.Targets).Concat(e.Places).Concat(e.Source)))
            .Concat(annotation.Relations.SelectMany(r => new[] { r.Subject, r.Object }))
            .Where(id => !known.Contains(id)).Distinct(StringComparer.Ordinal)
            .Select(id => file.Problem(file.Text.IndexOf($"\"{id}\"", StringComparison.Ordinal), $"there is no entity {id}; correct the id or add the entity"));
    }
}
