using System.Buffers;
using System.Runtime.CompilerServices;
using NewsGraph.Rdf;

namespace NewsGraph.Store.Terms;

/// <summary>Gives numbers to the terms of a batch: those of the dictionary where it has them, new ones else.</summary>
internal sealed class TermIntake(TermDictionary known) : IDisposable
{
    private const int RecentSize = 1 << 15;

    private readonly TermSegmentBuilder _new = new(known.Next);
    private readonly ArrayBufferWriter<byte> _scratch = new(256);
    private readonly (Term? Term, uint Id)[] _recent = new (Term?, uint)[RecentSize];

    /// <summary>How many terms are new.</summary>
    public int NewTerms => _new.Count;

    /// <summary>The number of a term.</summary>
    public uint Add(Term term)
    {
        if (term is Literal literal)
        {
            return InlineValues.TryEncode(literal, out var id) ? id : Intern(term);
        }

        // Readers hand out the same object for a repeated IRI: most lookups end here.
        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(term) & (RecentSize - 1)];
        if (!ReferenceEquals(recent.Term, term))
        {
            recent = (term, term is TripleTerm triple ? Intern(triple) : Intern(term));
        }

        return recent.Id;
    }

    /// <summary>The new terms as a segment in memory.</summary>
    public TermSegment Build() => _new.Build();

    /// <summary>Writes the new terms as a segment.</summary>
    public void Write(Storage.RegionWriter output) => _new.Write(output);

    /// <inheritdoc />
    public void Dispose() => _new.Dispose();

    /// <summary>The number of a term that is known or came in this batch; nothing is added.</summary>
    public bool TryFind(Term term, out uint id)
    {
        if (known.TryGetId(term, out id))
        {
            return true;
        }

        if (term is TripleTerm triple)
        {
            if (!(TryFind(triple.Subject, out var subject) && TryFind(triple.Predicate, out var predicate) && TryFind(triple.Object, out var value)))
            {
                return false;
            }

            WriteTriple(subject, predicate, value);
        }
        else
        {
            Write(term);
        }

        id = _new.Find(_scratch.WrittenSpan, ByteHash.Of(_scratch.WrittenSpan));
        return id != 0;
    }

    private uint Intern(Term term)
    {
        Write(term);
        return Intern();
    }

    private uint Intern(TripleTerm triple)
    {
        WriteTriple(Add(triple.Subject), Add(triple.Predicate), Add(triple.Object));
        return Intern();
    }

    private void Write(Term term)
    {
        _scratch.ResetWrittenCount();
        TermBytes.Write(term, _scratch);
    }

    private void WriteTriple(uint subject, uint predicate, uint value)
    {
        _scratch.ResetWrittenCount();
        TermBytes.WriteTriple(subject, predicate, value, _scratch);
    }

    private uint Intern()
    {
        var bytes = _scratch.WrittenSpan;
        var hash = ByteHash.Of(bytes);
        var id = _new.Find(bytes, hash);
        id = id != 0 ? id : known.Find(bytes, hash);
        return id != 0 ? id : _new.Append(bytes, hash);
    }
}
