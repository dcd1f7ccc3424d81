namespace NewsGraph.Rdf.Reading;

/// <summary>Gives the same <see cref="Iri"/> for the same text most of the time, in fixed memory: documents repeat their IRIs.</summary>
internal sealed class IriCache
{
    private const int Slots = 1 << 14;
    private readonly Iri?[] _slots = new Iri?[Slots];

    public Iri Get(ReadOnlySpan<char> text)
    {
        // The hash only chooses a slot; no output depends on it.
        ref var slot = ref _slots[string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1)];
        if (slot is null || !text.SequenceEqual(slot.Value))
        {
            slot = new Iri(text.ToString());
        }

        return slot;
    }
}
