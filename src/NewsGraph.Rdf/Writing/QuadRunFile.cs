using System.Text;

namespace NewsGraph.Rdf.Writing;

/// <summary>Sorted quads of one graph, of IRIs and literals, in a file of their own that is there for as long as the object is.</summary>
internal sealed class QuadRunFile : IDisposable
{
    private const int BufferSize = 1 << 15;

    // What a quad's record says before its terms.
    private const int SameSubject = 1;
    private const int SamePredicate = 2;
    private const int IsLiteral = 4;
    private const int HasLanguage = 8;
    private const int HasDirection = 16;

    private readonly FileStream _file;
    private readonly int _count;
    private readonly Term? _graph;

    private QuadRunFile(FileStream file, int count, Term? graph) => (_file, _count, _graph) = (file, count, graph);

    /// <summary>Writes quads into a file.</summary>
    public static QuadRunFile Write(string path, ReadOnlySpan<Quad> sorted)
    {
        var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        var last = default(Quad);
        foreach (var quad in sorted)
        {
            Write(writer, quad, last);
            last = quad;
        }

        return new QuadRunFile(file, sorted.Length, last.Graph);
    }

    /// <summary>Reads the quads, one after the other.</summary>
    public IEnumerable<Quad> Read()
    {
        _file.Position = 0;
        using var reader = new BinaryReader(_file, Encoding.UTF8, leaveOpen: true);
        var iris = new Dictionary<string, Iri>(StringComparer.Ordinal);
        var last = default(Quad);
        for (var i = 0; i < _count; i++)
        {
            yield return last = Read(reader, last, iris);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private static void Write(BinaryWriter to, Quad quad, Quad last)
    {
        var literal = quad.Object as Literal;
        var (sameSubject, samePredicate) = (quad.Subject.Equals(last.Subject), quad.Predicate.Equals(last.Predicate));
        to.Write((byte)((sameSubject ? SameSubject : 0) | (samePredicate ? SamePredicate : 0) | (literal is null ? 0 : IsLiteral)
            | (literal?.Language is null ? 0 : HasLanguage) | (literal?.Direction is null ? 0 : HasDirection)));
        WriteUnless(to, sameSubject, (Iri)quad.Subject);
        WriteUnless(to, samePredicate, quad.Predicate);
        if (literal is null)
        {
            to.Write(((Iri)quad.Object).Value);
            return;
        }

        to.Write(literal.Lexical);
        to.Write(literal.Datatype.Value);
        to.Write(literal.Language ?? "");
        to.Write(literal.Direction ?? "");
    }

    private static void WriteUnless(BinaryWriter to, bool isSame, Iri iri)
    {
        if (!isSame)
        {
            to.Write(iri.Value);
        }
    }

    private Quad Read(BinaryReader from, Quad last, Dictionary<string, Iri> iris)
    {
        var says = (int)from.ReadByte();
        var subject = (says & SameSubject) != 0 ? last.Subject : new Iri(from.ReadString());
        var predicate = (says & SamePredicate) != 0 ? last.Predicate : Shared(iris, from.ReadString());
        return new Quad(subject, predicate, (says & IsLiteral) != 0 ? ReadLiteral(from, says, iris) : new Iri(from.ReadString()), _graph);
    }

    private static Literal ReadLiteral(BinaryReader from, int says, Dictionary<string, Iri> iris)
    {
        var (lexical, datatype, language, direction) = (from.ReadString(), Shared(iris, from.ReadString()), from.ReadString(), from.ReadString());
        return new Literal(lexical, datatype, (says & HasLanguage) != 0 ? language : null, (says & HasDirection) != 0 ? direction : null);
    }

    /// <summary>Predicates and datatypes are few.</summary>
    private static Iri Shared(Dictionary<string, Iri> iris, string value) => iris.TryGetValue(value, out var iri) ? iri : iris[value] = new Iri(value);
}
