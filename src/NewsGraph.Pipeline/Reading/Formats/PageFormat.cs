using AngleSharp.Html.Parser;
using NewsGraph.Pipeline.Reading.Encodings;
using NewsGraph.Pipeline.Reading.Formats.Pages;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>
/// One article as an HTML page. Its text is the headline and the main content, a line for each block element; its offsets lead to
/// the page's source, character references and runs of white space mapped to what stands for them there.
/// </summary>
internal sealed class PageFormat(ArticleAssembler assembler)
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    /// <summary>Reads one file.</summary>
    public IEnumerable<ReadingResult> Read(string path)
    {
        var problems = new List<ReadingProblem>();
        var file = ArticleFile.Load(path, problems);
        var decoded = file is null ? null : Decode(file, problems);
        var beside = decoded is null ? null : MetadataFile.Beside(path, problems);
        foreach (var problem in problems)
        {
            yield return ReadingResult.Of(problem);
        }

        if (decoded is null)
        {
            yield break;
        }

        foreach (var result in Assemble(file!, decoded.Text, beside!))
        {
            yield return result;
        }
    }

    private IEnumerable<ReadingResult> Assemble(ArticleFile file, string html, ArticleMetadata beside)
    {
        using var document = Parser.ParseDocument(html);
        var stated = PageMetadata.Of(document);
        var page = PageText.Of(document, html, stated.Title);
        var known = Merge(beside, stated) with { Title = beside.Title ?? page.Title ?? stated.Title };
        var source = new ArticleSource(file.Path, page.Offsets, file.Hash);
        return assembler.Assemble(CorpusFiles.NameOf(file.Path), page.Text, known, page.Parts, source);
    }

    /// <summary>What the user states beside the page goes before what the page states of itself.</summary>
    private static ArticleMetadata Merge(ArticleMetadata first, ArticleMetadata second) => new(
        Title: first.Title ?? second.Title,
        Publisher: first.Publisher ?? second.Publisher,
        Author: first.Author ?? second.Author,
        Agency: first.Agency ?? second.Agency,
        DatelinePlace: first.DatelinePlace ?? second.DatelinePlace,
        Url: first.Url ?? second.Url,
        Published: first.Published ?? second.Published);

    private static DecodedText? Decode(ArticleFile file, List<ReadingProblem> problems)
    {
        try
        {
            return TextDecoder.Decode(file.Bytes, DeclaredCharset.Of(file.Bytes));
        }
        catch (UndecodableTextException e)
        {
            problems.Add(new ReadingProblem(file.Path, e.Line, e.Message));
            return null;
        }
    }
}
