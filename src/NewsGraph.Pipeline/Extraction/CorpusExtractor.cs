using System.Collections.Concurrent;
using NewsGraph.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>One step of reading and extracting a corpus: an extraction or a problem, never both.</summary>
/// <param name="Extraction">What an article says, or null.</param>
/// <param name="Problem">What could not be read, or null.</param>
public readonly record struct CorpusStep(ArticleExtraction? Extraction, ReadingProblem? Problem);

/// <summary>Reads and extracts a whole corpus on all cores. Steps come in reading order whatever the number of threads, a few in flight at a time.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="extractor">Reads the articles.</param>
/// <param name="threads">Articles worked on at once.</param>
public sealed class CorpusExtractor(ArticleSourceReader reader, ArticleExtractor extractor, int threads)
{
    /// <summary>Works through files and folders.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public IEnumerable<CorpusStep> Run(IEnumerable<string> paths, CancellationToken cancellation = default) =>
        Partitioner.Create(reader.Read(paths), EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(threads)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellation)
            .Select(Step);

    // One article that our own code trips over must not cost the others: it is reported like an unreadable file.
    private CorpusStep Step(ReadingResult result)
    {
        if (result.Article is not { } article)
        {
            return new CorpusStep(null, result.Problem);
        }

        try
        {
            return new CorpusStep(extractor.Extract(article), null);
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            var where = error.StackTrace?.Split('\n', StringSplitOptions.TrimEntries).FirstOrDefault();
            return new CorpusStep(null, new ReadingProblem(
                article.Source.Path, 0, $"article «{article.Id}» could not be extracted: {error.GetType().Name}: {error.Message} ({where}); this is our fault, please report it"));
        }
    }
}
