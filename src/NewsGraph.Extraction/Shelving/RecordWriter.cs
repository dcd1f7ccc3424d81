using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Shelving;

/// <summary>Writes the values of a record one after the other, without names; <see cref="RecordReader"/> reads them in the same order.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Begins another record.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>A whole number, seven bits to a byte (LEB128); small ones from 0 on take one byte.</summary>
    public void Int(int value)
    {
        var span = _bytes.GetSpan(5);
        var (rest, at) = ((uint)value, 0);
        for (; rest > 0x7F; rest >>= 7)
        {
            span[at++] = (byte)(rest | 0x80);
        }

        span[at++] = (byte)rest;
        _bytes.Advance(at);
    }

    /// <summary>A text as it is in memory, or null.</summary>
    public void Text(string? value)
    {
        Int(value is null ? 0 : value.Length + 1);
        _bytes.Write(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    /// <summary>Yes or no.</summary>
    public void Flag(bool value) => Int(value ? 1 : 0);

    /// <summary>Eight bytes.</summary>
    public void Bits(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }

    /// <summary>A number, to the last bit.</summary>
    public void Double(double value) => Bits(BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal number with its scale.</summary>
    public void Decimal(decimal value)
    {
        foreach (var part in decimal.GetBits(value))
        {
            Int(part);
        }
    }

    /// <summary>A day, or null.</summary>
    public void Day(DateOnly? value) => Int(value is { } day ? day.DayNumber + 1 : 0);

    /// <summary>A span.</summary>
    public void Span(TextSpan value)
    {
        Int(value.Start);
        Int(value.Length);
    }

    /// <summary>Bounds of a date, or null.</summary>
    public void Date(DateBounds? value)
    {
        Text(value?.Value);
        if (value is not null)
        {
            Day(value.Earliest);
            Day(value.Latest);
        }
    }

    /// <summary>How many, then each.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Int(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
