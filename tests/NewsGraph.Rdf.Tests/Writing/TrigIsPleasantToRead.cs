using System.Globalization;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf.Tests.Writing;

public class TrigIsPleasantToRead
{
    [Fact]
    public void Subjects_are_blocks_with_their_type_first_and_nested_nodes_inside()
    {
        const string Source = """
            @prefix ng: <https://w3id.org/newsgraph#> . @prefix ex: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            GRAPH ex:article { <http://example.org/id/event/1> ng:agent ex:b, ex:a ; ng:place [ ng:near ( ex:x 2 "ثلاثة"@ar ) ; a ng:Place ] ; a ng:Event . }
            ex:s ex:note "one\ntwo" ; ex:on "2020-01-03"^^xsd:date ; ex:true true .
            """;
        const string Expected = """
            # a comment
            @base <http://example.org/id/> .
            @prefix ex: <http://example.org/> .
            @prefix ng: <https://w3id.org/newsgraph#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            ex:s ex:note \"\"\"one
            two\"\"\" ;
                ex:on "2020-01-03"^^xsd:date ;
                ex:true true .

            ex:article {
                <event/1> a ng:Event ;
                    ng:agent ex:a, ex:b ;
                    ng:place [
                        a ng:Place ;
                        ng:near ( ex:x 2 "ثلاثة"@ar )
                    ] .
            }

            """;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        TrigWriter.Write(writer, TrigReader.Read(new StringReader(Source)), new RdfWriterOptions
        {
            BaseIri = "http://example.org/id/",
            Prefixes = new Dictionary<string, string>(WellKnownPrefixes.All) { ["ex"] = "http://example.org/" },
            Comments = ["a comment"],
        });
        Assert.Equal(Expected.Replace("\\\"", "\"", StringComparison.Ordinal), writer.ToString());
    }

    [Fact]
    public void Turtle_refuses_named_graphs()
    {
        var name = new Iri("http://example.org/g");
        var error = Assert.Throws<ArgumentException>(() => TurtleWriter.Write(TextWriter.Null, [new Quad(name, name, name, name)]));
        Assert.Contains("write TriG", error.Message, StringComparison.Ordinal);
    }
}
