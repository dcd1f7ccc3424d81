using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Shelving;

/// <summary>Reads the values of a record in the order in which <see cref="RecordWriter"/> wrote them.</summary>
/// <param name="strings">Where short texts that come again and again are looked up.</param>
internal sealed class RecordReader(StringPool strings)
{
    private byte[] _bytes = [];
    private int _at;

    /// <summary>Begins a record.</summary>
    public void Open(byte[] bytes) => (_bytes, _at) = (bytes, 0);

    /// <summary>A whole number.</summary>
    public int Int()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return (int)value;
            }
        }
    }

    /// <summary>A text, or null.</summary>
    public string? TextOrNull()
    {
        var length = Int() - 1;
        return length < 0 ? null : strings.Get(MemoryMarshal.Cast<byte, char>(Take(length * sizeof(char))));
    }

    /// <summary>A text.</summary>
    public string Text() => TextOrNull()!;

    /// <summary>Yes or no.</summary>
    public bool Flag() => Int() != 0;

    /// <summary>Eight bytes.</summary>
    public long Bits() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>A number.</summary>
    public double Double() => BitConverter.Int64BitsToDouble(Bits());

    /// <summary>A decimal number.</summary>
    public decimal Decimal() => new([Int(), Int(), Int(), Int()]);

    /// <summary>A day, or null.</summary>
    public DateOnly? Day() => Int() is var number and > 0 ? DateOnly.FromDayNumber(number - 1) : null;

    /// <summary>A span.</summary>
    public TextSpan Span()
    {
        var start = Int();
        return new TextSpan(start, start + Int());
    }

    /// <summary>Bounds of a date, or null.</summary>
    public DateBounds? Date() => TextOrNull() is { } value ? new DateBounds(value, Day()!.Value, Day()!.Value) : null;

    /// <summary>A list.</summary>
    public T[] List<T>(Func<T> read)
    {
        var count = Int();
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }
}
