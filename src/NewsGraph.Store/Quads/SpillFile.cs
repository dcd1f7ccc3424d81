using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsGraph.Store.Quads;

/// <summary>A file of sorted segments of keys, deleted when it is no longer used. Only its writer reads it: it needs no checksums.</summary>
internal sealed class SpillFile : IDisposable
{
    private const int HeadLength = 2 * sizeof(int);

    private readonly SafeFileHandle _file;
    private readonly List<(long Start, long End)> _segments = [];
    private long _length;

    /// <summary>Makes the file.</summary>
    public SpillFile(string path) =>
        _file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    /// <summary>Appends a segment.</summary>
    public void Append(ReadOnlySpan<QuadKey> sorted)
    {
        var start = _length;
        var buffer = new byte[1 << 18];
        var filled = 0;
        while (!sorted.IsEmpty)
        {
            var count = Math.Min(PackedBlock.Size, sorted.Length);
            var length = BlockPacking.Pack(sorted[..count], buffer.AsSpan(filled + HeadLength));
            MemoryMarshal.Write(buffer.AsSpan(filled), count);
            MemoryMarshal.Write(buffer.AsSpan(filled + sizeof(int)), length);
            filled += HeadLength + length;
            sorted = sorted[count..];
            if (sorted.IsEmpty || filled + HeadLength + BlockPacking.MostBytes > buffer.Length)
            {
                RandomAccess.Write(_file, buffer.AsSpan(0, filled), _length);
                _length += filled;
                filled = 0;
            }
        }

        _segments.Add((start, _length));
    }

    /// <summary>Readers of all segments.</summary>
    public IReadOnlyList<KeyReader> Segments() => [.. _segments.Select(segment => new SegmentReader(_file, segment.Start, segment.End))];

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private sealed class SegmentReader(SafeFileHandle file, long start, long end) : KeyReader
    {
        private readonly byte[] _buffer = new byte[(1 << 16) + PackedBlock.Padding];
        private long _start = start;
        private int _at;
        private int _filled;
        private int _place;

        public override int Read(Span<QuadKey> keys)
        {
            if (!HasBlock())
            {
                return 0;
            }

            var (count, length) = Head();
            var view = new PackedBlock(_buffer.AsSpan(_at + HeadLength, length + PackedBlock.Padding), count);
            var read = Math.Min(keys.Length, count - _place);
            view.Read(_place, keys[..read]);
            _place += read;
            if (_place == count)
            {
                _place = 0;
                _at += HeadLength + length;
            }

            return read;
        }

        private (int Count, int Length) Head() =>
            (MemoryMarshal.Read<int>(_buffer.AsSpan(_at)), MemoryMarshal.Read<int>(_buffer.AsSpan(_at + sizeof(int))));

        /// <summary>True when a whole block stands in the buffer, which is filled where it must.</summary>
        private bool HasBlock()
        {
            if (_filled - _at < HeadLength || _filled - _at < HeadLength + Head().Length)
            {
                _buffer.AsSpan(_at, _filled - _at).CopyTo(_buffer);
                (_at, _filled) = (0, _filled - _at);
                var wanted = (int)Math.Min(_buffer.Length - PackedBlock.Padding - _filled, end - _start);
                var read = wanted == 0 ? 0 : RandomAccess.Read(file, _buffer.AsSpan(_filled, wanted), _start);
                _start += read;
                _filled += read;
            }

            return _filled - _at >= HeadLength;
        }
    }
}
