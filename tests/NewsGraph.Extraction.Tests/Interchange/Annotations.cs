using System.Collections.Immutable;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Tests;

public class Annotations
{
    private const string Json = """
        {
          "article": "a",
          "entities": [{"id": "e1", "type": "LOC", "name": "العراق", "wikidata": "Q796"}, {"id": "e2", "type": "ORG", "name": "التحالف", "wikidata": null}],
          "mentions": [{"entity": "e1", "start": 0, "end": 6, "text": "العراق"}, {"entity": "e2", "start": 12, "end": 18, "text": "لتحالف"}],
          "events": [{"id": "v1", "type": "REJECT", "trigger": {"start": 7, "end": 10, "text": "رفض"}, "agents": ["e1"], "targets": ["e2"], "places": [], "source": [],
            "time": "2020-01", "polarity": "positive", "modality": "asserted"}],
          "relations": []
        }
        """;

    [Fact]
    public void An_annotation_survives_the_way_through_an_extraction()
    {
        var annotation = AnnotationJson.Read(Json, "a.json");
        var extraction = AnnotationImport.ToExtraction(annotation, Document("العراق رفض للتحالف"));
        var back = AnnotationExport.From(extraction);
        Assert.Equal(AnnotationJson.Write(annotation), AnnotationJson.Write(back));
    }

    [Theory]
    [InlineData("{\"article\": }", "a.json:1: not an annotation")]
    [InlineData("null", "a.json: holds null")]
    public void Broken_json_is_reported_with_its_place(string json, string message)
    {
        var error = Assert.Throws<FormatException>(() => AnnotationJson.Read(json, "a.json"));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_label_names_the_labels_there_are()
    {
        var error = Assert.Throws<FormatException>(() => AnnotationLabels.ParseEventType("ATTACK"));
        Assert.Contains("Assault", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_json_keeps_Arabic_letters_readable()
    {
        Assert.Contains("العراق", AnnotationJson.Write(AnnotationJson.Read(Json, "a.json")), StringComparison.Ordinal);
    }

    private static Document Document(string text)
    {
        var article = new Article("a", text, new ArticleMetadata(), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new ArticleSource("a.txt", OffsetMap.Identity, ""));
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var word in text.Split(' '))
        {
            var span = new TextSpan(at, at + word.Length);
            tokens.Add(new Token(span, span, word, word, TokenKind.Word, Clitics.None, PartOfSpeech.Other));
            at += word.Length + 1;
        }

        return new Document(article, [new Sentence(0, new TextSpan(0, text.Length), 0, tokens.Count, BlockKind.Paragraph, 0)], tokens.ToImmutable());
    }
}
