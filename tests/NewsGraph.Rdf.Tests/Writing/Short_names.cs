using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf.Tests;

/// <summary>Under which prefix an IRI is written, and when it stands whole.</summary>
public class Short_names
{
    [Theory]
    [InlineData("http://e/", "e:", "http://e/s", "e:s")]
    [InlineData("http://e/", "e:", "http://e/", "e:")]
    [InlineData("http://e/", "e:", "http://e/a.1-2", "e:a.1-2")]
    [InlineData("http://e/", "e:", "http://e/قال", "e:قال")]
    [InlineData("http://e/", "e:", "http://e/dot.", "<http://e/dot.>")]
    [InlineData("http://e/", "e:", "http://e/.dot", "<http://e/.dot>")]
    [InlineData("http://e/", "e:", "http://e/-dash", "<http://e/-dash>")]
    [InlineData("http://e/", "e:", "http://e/a%20b", "<http://e/a%20b>")]
    [InlineData("http://e/", "e:", "http://e/a/b", "<http://e/a/b>")]
    [InlineData("http://e/", "e:", "http://e/a#b", "<http://e/a#b>")]
    [InlineData("http://e/", "e:", "http://f/s", "<http://f/s>")]
    [InlineData("http://e/a", "e:", "http://e/abc", "e:bc")] // a namespace need not end in a separator
    [InlineData("urn:e:", "e:", "urn:e:b:c", "e:b:c")]
    [InlineData("http://e/", "", "http://e/s", "<http://e/s>")]
    public void An_IRI_is_a_prefixed_name_where_its_rest_is_a_local_name(string space, string prefix, string iri, string expected)
    {
        Dictionary<string, string> prefixes = prefix.Length == 0 ? [] : new() { [prefix[..^1]] = space };
        Assert.Equal((expected, prefix.Length > 0 && expected[0] == 'e'), Written(prefixes, iri));
    }

    [Theory]
    [InlineData("http://e/x/s", "long:s")]
    [InlineData("http://e/s", "short:s")]
    [InlineData("http://e/xy", "bare:y")]
    public void The_longest_namespace_wins(string iri, string expected)
    {
        Dictionary<string, string> prefixes = new() { ["short"] = "http://e/", ["long"] = "http://e/x/", ["bare"] = "http://e/x", ["long2"] = "http://e/x/" };
        Assert.Equal((expected, true), Written(prefixes, iri));
        prefixes.Remove("bare");
        Assert.Equal((expected == "bare:y" ? "short:xy" : expected, true), Written(prefixes, iri));
    }

    [Fact]
    public void What_cannot_stand_in_an_IRI_or_a_string_is_escaped()
    {
        using var writer = new StringWriter();
        TrigWriter.Write(writer, [new Quad(new Iri("http://f/a b<\\>"), new Iri("http://f/p"), new Literal("\u0001a\"\\\tb\u007F\uFFFE"))]);
        Assert.Equal("\n<http://f/a\\u0020b\\u003C\\u005C\\u003E> <http://f/p> \"\\u0001a\\\"\\\\\\tb\\u007F\\uFFFE\" .\n", writer.ToString());
    }

    private static (string Object, bool IsDeclared) Written(Dictionary<string, string> prefixes, string iri)
    {
        using var writer = new StringWriter();
        TrigWriter.Write(writer, [new Quad(new Iri("urn:s"), new Iri("urn:p"), new Iri(iri))], new RdfWriterOptions { Prefixes = prefixes });
        var text = writer.ToString();
        return (text.Split(' ')[^2], text.Contains("@prefix", StringComparison.Ordinal));
    }
}
