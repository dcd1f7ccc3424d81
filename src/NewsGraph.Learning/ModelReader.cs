using System.Buffers.Binary;
using System.Text;

namespace NewsGraph.Learning;

/// <summary>Reads a model file in order. Tables stay where they lie in memory, so that a model of megabytes is ready at once.</summary>
public sealed class ModelReader
{
    private ReadOnlyMemory<byte> _rest;

    /// <summary>Reads from memory that does not change.</summary>
    public ModelReader(ReadOnlyMemory<byte> bytes) => _rest = bytes;

    /// <summary>Reads what is left of a stream: in place where it is an embedded resource, else from a copy.</summary>
    public ModelReader(Stream stream)
        : this(MappedBytes.Rest(stream))
    {
    }

    /// <summary>A number of four bytes, little-endian.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(sizeof(int)).Span);

    /// <summary>A number of two bytes.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public short ReadInt16() => BinaryPrimitives.ReadInt16LittleEndian(ReadBytes(sizeof(short)).Span);

    /// <summary>A single-precision number.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public float ReadSingle() => BinaryPrimitives.ReadSingleLittleEndian(ReadBytes(sizeof(float)).Span);

    /// <summary>A text behind its length in bytes, as <see cref="BinaryWriter"/> writes one.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public string ReadString()
    {
        var (length, shift, part) = (0, 0, (byte)0);
        do
        {
            part = ReadBytes(1).Span[0];
            length |= (part & 0x7F) << shift;
            shift += 7;
        }
        while (part > 0x7F && shift < 32);
        return Encoding.UTF8.GetString(ReadBytes(length).Span);
    }

    /// <summary>Some bytes.</summary>
    /// <exception cref="InvalidDataException">The file ends before them.</exception>
    public ReadOnlyMemory<byte> ReadBytes(int count)
    {
        if ((uint)count > (uint)_rest.Length)
        {
            throw new InvalidDataException("The model file ends early or is damaged; train the model again with «newsgraph train».");
        }

        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    /// <summary>A part of the file that stands behind its length, to be read on its own.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public ModelReader ReadPart() => new(ReadBytes(ReadInt32()));

    /// <summary>A copy of what is left, as a stream.</summary>
    public Stream ToStream() => new MemoryStream(_rest.ToArray(), writable: false);

    /// <summary>Writes a part behind its length.</summary>
    public static void WritePart(BinaryWriter writer, Action<Stream> save)
    {
        using var part = new MemoryStream();
        save(part);
        writer.Write((int)part.Length);
        writer.Write(part.GetBuffer(), 0, (int)part.Length);
    }
}
