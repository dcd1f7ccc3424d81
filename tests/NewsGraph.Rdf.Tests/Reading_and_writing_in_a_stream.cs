using System.Globalization;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf.Tests;

/// <summary>However long a file is, only a window of it is in memory: counted by how far the reader is ahead of the quads.</summary>
public class Reading_and_writing_in_a_stream
{
    /// <summary>Characters that a reader may be ahead: two windows.</summary>
    private const int Window = 1 << 17;
    private const int Statements = 40_000;

    [Theory]
    [InlineData(RdfFormat.NTriples, "", "<http://e/s{0}> <http://e/p> \"نص {0}\"@ar .\n", "")]
    [InlineData(RdfFormat.NQuads, "", "<http://e/s{0}> <http://e/p> _:b{0} <http://e/g{0}> .\n", "")]
    [InlineData(RdfFormat.Turtle, "PREFIX e: <http://e/>\n", "e:s{0} e:p {0} .\n", "")]
    [InlineData(RdfFormat.Trig, "PREFIX e: <http://e/>\n", "e:g{0} {{ e:s{0} e:p \"{0}\" }}\n", "")]
    [InlineData(RdfFormat.RdfXml, "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e/\">\n", "<rdf:Description rdf:about=\"http://e/s{0}\"><e:p>{0}</e:p></rdf:Description>\n", "</rdf:RDF>")]
    [InlineData(RdfFormat.JsonLd, "[", "{{\"@id\":\"http://e/s{0}\",\"http://e/p\":{0}}},\n", "{\"@context\":{}}]")]
    public void A_reader_is_never_more_than_a_window_ahead_of_its_quads(RdfFormat format, string head, string statement, string tail)
    {
        using var reader = new EndlessReader(head, i => string.Format(CultureInfo.InvariantCulture, statement, i), tail, Statements);
        var read = 0;
        foreach (var _ in RdfFormats.Read(reader, format))
        {
            Assert.True(reader.Given < reader.LengthBefore(++read) + Window, $"{reader.Given} characters were read for {read} quads");
        }

        Assert.Equal(Statements, read);
    }

    [Fact]
    public void A_writer_of_lines_holds_nothing_back()
    {
        using var reader = new EndlessReader("", i => string.Format(CultureInfo.InvariantCulture, "<http://e/s{0}> <http://e/p> <http://e/o> .\n", i), "", Statements);
        using var writer = new CountingWriter();
        var read = 0;
        NQuadsWriter.Write(writer, Counted());
        Assert.Equal(Statements, writer.Lines);

        IEnumerable<Quad> Counted()
        {
            foreach (var quad in RdfFormats.Read(reader, RdfFormat.NTriples))
            {
                Assert.Equal(read++, writer.Lines);
                yield return quad;
            }
        }
    }

    [Fact]
    public void A_writer_of_blocks_holds_nothing_back()
    {
        using var reader = new EndlessReader("", i => string.Format(CultureInfo.InvariantCulture, "<http://e/s{0}> <http://e/p> <http://e/o> <http://e/g> .\n", i), "", Statements);
        using var writer = new CountingWriter();
        var read = 0;
        TrigRunWriter.Write(writer, Counted(), new RdfWriterOptions { Prefixes = new Dictionary<string, string>() });
        Assert.Equal(Statements + 3, writer.Lines);

        IEnumerable<Quad> Counted()
        {
            foreach (var quad in RdfFormats.Read(reader, RdfFormat.NQuads))
            {
                // The line of the graph, and one for each quad but the one that stands open.
                Assert.Equal(read == 0 ? 0 : read + 1, writer.Lines);
                read++;
                yield return quad;
            }
        }
    }

    [Theory]
    [InlineData("<a:s> <a:p> <a:o> , <a:o2> ; <a:q> \"نص\"@ar .", RdfFormat.Turtle)]
    [InlineData("<a:s> <a:p> 1 . <a:g> { <a:s> <a:p> 2 . <a:t> a <a:C> , _:x . _:x <a:p> _:x } <a:s> <a:p> 3 . <a:h> { <a:s> <a:p> \"a\\nb\" }", RdfFormat.Trig)]
    [InlineData("", RdfFormat.Trig)]
    public void What_is_written_in_blocks_reads_back_the_same(string text, RdfFormat format)
    {
        var quads = RdfFormats.Read(new StringReader(text), format).ToList();
        using var written = new StringWriter();
        TrigRunWriter.Write(written, quads, new RdfWriterOptions { Prefixes = WellKnownPrefixes.All });
        Assert.True(DatasetIsomorphism.AreIsomorphic(quads, [.. RdfFormats.Read(new StringReader(written.ToString()), format)]), written.ToString());
    }

    [Fact]
    public void Reading_ahead_is_bounded_too()
    {
        using var reader = new EndlessReader("", i => string.Format(CultureInfo.InvariantCulture, "<http://e/s{0}> <http://e/p> <http://e/o> .\n", i), "", Statements);
        var read = 0;
        foreach (var batch in ReadAhead.InBatches(RdfFormats.Read(reader, RdfFormat.NTriples)))
        {
            read += batch.Length;
            Assert.True(reader.Given < reader.LengthBefore(Math.Min(Statements, read + 12_000)) + Window);
        }

        Assert.Equal(Statements, read);
    }

    [Fact]
    public void An_error_comes_after_the_quads_before_it_though_read_ahead()
    {
        var read = 0;
        var error = Assert.Throws<RdfSyntaxException>(() =>
        {
            foreach (var batch in ReadAhead.InBatches(RdfFormats.Read(new StringReader("<a:s> <a:p> <a:o> .\n<a:s> oops"), RdfFormat.NTriples)))
            {
                read += batch.Length;
            }
        });
        Assert.Equal((1, 2), (read, error.Line));
    }

    /// <summary>A text that is made as it is read, and counted.</summary>
    private sealed class EndlessReader(string head, Func<int, string> statement, string tail, int statements) : TextReader
    {
        private string _current = head;
        private int _at;
        private int _next;

        /// <summary>Characters that were given out.</summary>
        public long Given { get; private set; }

        /// <summary>About how long the text is up to the end of so many statements: an upper bound.</summary>
        public long LengthBefore(int count) => 256 + ((long)count * (statement(statements).Length + 4));

        public override int Read(char[] buffer, int index, int count)
        {
            if (_at == _current.Length && !Turn())
            {
                return 0;
            }

            var length = Math.Min(count, _current.Length - _at);
            _current.CopyTo(_at, buffer, index, length);
            _at += length;
            Given += length;
            return length;
        }

        public override int Read()
        {
            var one = new char[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        public override int Peek() => _at < _current.Length || Turn() ? _current[_at] : -1;

        private bool Turn()
        {
            while (_at == _current.Length && _next <= statements)
            {
                (_current, _at) = (_next < statements ? statement(_next) : tail, 0);
                _next++;
            }

            return _at < _current.Length;
        }
    }

    private sealed class CountingWriter : TextWriter
    {
        public int Lines { get; private set; }

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => Lines += value == '\n' ? 1 : 0;
    }
}
