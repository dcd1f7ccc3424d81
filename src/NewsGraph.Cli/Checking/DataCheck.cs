namespace NewsGraph.Cli.Checking;

/// <summary>Checks all data files, each by its kind, and together where they refer to each other.</summary>
internal static class DataCheck
{
    /// <summary>All problems, each <c>file:line:column: what, and what to do</c>, in the order of the files.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<DataFile> files)
    {
        List<TurtleFile> turtle = [.. files.Where(f => Is(f, ".ttl")).Select(f => new TurtleFile(f))];
        return files.Where(f => Is(f, ".tsv")).SelectMany(TableCheck.Problems)
            .Concat(turtle.SelectMany(t => t.Problems()))
            .Concat(VocabularyCheck.Problems(turtle))
            .Concat(KnownWorldCheck.Problems(turtle, EntityTableCheck.Keys(files)))
            .Concat(EntityTableCheck.Problems(files, turtle))
            .Concat(files.Where(f => Is(f, ".rq")).SelectMany(f => QuestionCheck.Problems(f, turtle)))
            .Concat(CorpusCheck.Problems(files));
    }

    private static bool Is(DataFile file, string extension) => file.Name.EndsWith(extension, StringComparison.Ordinal);
}
