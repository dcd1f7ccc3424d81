using System.Collections;
using Microsoft.Win32.SafeHandles;

namespace NewsGraph.Extraction.Shelving;

/// <summary>
/// The extractions of a corpus in a file, of which memory holds no more than where each begins: read, they come by their articles' ids, in ordinal order,
/// each made anew when it is asked for, without its tokens. Not safe to be called from several threads.
/// </summary>
/// <param name="path">The file; made, with its folder, when the first extraction comes, and gone after <see cref="Dispose"/>.</param>
public sealed class ShelvedArticles(string path) : IReadOnlyList<ArticleExtraction>, IDisposable
{
    private readonly List<Place> _places = [];
    private readonly RecordWriter _writer = new();
    private readonly RecordReader _reader = new(new StringPool());
    private SafeFileHandle? _file;
    private byte[] _bytes = [];
    private long _end;
    private bool _isOrdered = true;

    private readonly record struct Place(string Id, long Offset, int Length);

    /// <inheritdoc />
    public int Count => _places.Count;

    /// <inheritdoc />
    public ArticleExtraction this[int index]
    {
        get
        {
            var place = Ordered()[index];
            if (_bytes.Length < place.Length)
            {
                _bytes = new byte[place.Length];
            }

            if (RandomAccess.Read(_file!, _bytes.AsSpan(0, place.Length), place.Offset) < place.Length)
            {
                throw new IOException($"the file of extractions ends within article «{place.Id}»");
            }

            _reader.Open(_bytes);
            return ExtractionRecord.Read(_reader, place.Id);
        }
    }

    /// <summary>Puts an extraction on the shelf.</summary>
    /// <exception cref="IOException">The file can't be made, the disk is full, or the like.</exception>
    public void Add(ArticleExtraction extraction)
    {
        _writer.Clear();
        ExtractionRecord.Write(_writer, extraction);
        RandomAccess.Write(_file ??= Create(), _writer.Written, _end);
        _places.Add(new Place(extraction.Document.Article.Id, _end, _writer.Written.Length));
        _end += _writer.Written.Length;
        _isOrdered = false;
    }

    /// <inheritdoc />
    public IEnumerator<ArticleExtraction> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public void Dispose() => _file?.Dispose();

    private SafeFileHandle Create()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
    }

    private List<Place> Ordered()
    {
        if (!_isOrdered)
        {
            // Offsets tell apart articles of one id, which stay in the order in which they came.
            _places.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id) is var order && order != 0 ? order : a.Offset.CompareTo(b.Offset));
            _isOrdered = true;
        }

        return _places;
    }
}
