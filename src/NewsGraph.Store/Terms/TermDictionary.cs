using System.Buffers;
using NewsGraph.Rdf;

namespace NewsGraph.Store.Terms;

/// <summary>The terms of a snapshot: segments with numbers in a row, from 1 on.</summary>
internal sealed class TermDictionary(IReadOnlyList<TermSegment> segments)
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_scratch;

    /// <summary>The segments, in order of numbers.</summary>
    public IReadOnlyList<TermSegment> Segments => segments;

    /// <summary>The number after the last.</summary>
    public uint Next => segments.Count == 0 ? 1 : segments[^1].First + (uint)segments[^1].Count;

    /// <summary>The number of a term.</summary>
    public bool TryGetId(Term term, out uint id)
    {
        if (term is Literal literal && InlineValues.TryEncode(literal, out id))
        {
            return true;
        }

        // A triple term's parts are looked up first: the scratch is taken only when their numbers are known.
        uint subject = 0, predicate = 0, value = 0;
        id = 0;
        if (term is TripleTerm triple && !(TryGetId(triple.Subject, out subject) && TryGetId(triple.Predicate, out predicate) && TryGetId(triple.Object, out value)))
        {
            return false;
        }

        var scratch = t_scratch ??= new ArrayBufferWriter<byte>(256);
        scratch.ResetWrittenCount();
        if (term is TripleTerm)
        {
            TermBytes.WriteTriple(subject, predicate, value, scratch);
        }
        else
        {
            TermBytes.Write(term, scratch);
        }

        id = Find(scratch.WrittenSpan, ByteHash.Of(scratch.WrittenSpan));
        return id != 0;
    }

    /// <summary>The number of a term by its bytes, or 0.</summary>
    public uint Find(ReadOnlySpan<byte> bytes, ulong hash)
    {
        foreach (var segment in segments)
        {
            var id = segment.Find(bytes, hash);
            if (id != 0)
            {
                return id;
            }
        }

        return 0;
    }

    /// <summary>The term of a number.</summary>
    /// <exception cref="KeyNotFoundException">No term has it.</exception>
    public Term GetTerm(uint id)
    {
        if (InlineValues.IsInline(id))
        {
            return InlineValues.Decode(id);
        }

        return TermBytes.Read(BytesOf(id), GetTerm);
    }

    /// <summary>The numbers of the parts of the term with a dictionary number; empty when it is no triple term.</summary>
    public uint[] PartsOf(uint id) => TermBytes.Parts(BytesOf(id));

    /// <summary>The bytes of the term with a dictionary number.</summary>
    /// <exception cref="KeyNotFoundException">No term has it.</exception>
    public ReadOnlySpan<byte> BytesOf(uint id)
    {
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (id >= segments[i].First && id < segments[i].First + (uint)segments[i].Count)
            {
                return segments[i].BytesOf(id);
            }
        }

        throw new KeyNotFoundException($"No term has the number {id} in this snapshot.");
    }
}
