using System.Reflection;
using System.Text;

namespace NewsGraph.Arabic.Lexicons;

/// <summary>
/// A data table under <c>ontology/</c>: UTF-8, tab-separated, <c>#</c> comments, opened by a header of
/// <c># title:</c>, <c># licence:</c>, <c># source:</c>, <c># columns:</c> (space-separated names) and <c># limits:</c>.
/// </summary>
public sealed class TableFile
{
    private static readonly string[] RequiredHeader = ["title", "licence", "source", "columns", "limits"];

    private TableFile(string path, IReadOnlyDictionary<string, string> header, IReadOnlyList<string> columns, IReadOnlyList<TableRow> rows)
    {
        Path = path;
        Header = header;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Name of the file, for messages.</summary>
    public string Path { get; }

    /// <summary>Header fields by name.</summary>
    public IReadOnlyDictionary<string, string> Header { get; }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Reads a table that was embedded into an assembly under the logical name <c>ontology/…</c>.</summary>
    /// <exception cref="FileNotFoundException">The assembly holds no such resource.</exception>
    /// <exception cref="TableFormatException">The table is malformed.</exception>
    public static TableFile ReadEmbedded(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The table {name} is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader, name);
    }

    /// <summary>Reads a table from disk.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="TableFormatException">The table is malformed.</exception>
    public static TableFile ReadFile(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        return Read(reader, path);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="path">Name for messages.</param>
    /// <exception cref="TableFormatException">The header is incomplete or a row has the wrong number of cells.</exception>
    public static TableFile Read(TextReader reader, string path)
    {
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new List<TableRow>();
        string[] columns = [];
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
            {
                ReadHeaderLine(line, rows.Count == 0, header);
                continue;
            }

            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (rows.Count == 0)
            {
                columns = CheckHeader(header, path, number);
            }

            rows.Add(ReadRow(line, columns, path, number));
        }

        return new TableFile(path, header, columns, rows);
    }

    private static void ReadHeaderLine(string line, bool before, Dictionary<string, string> header)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (before && colon > 1)
        {
            header.TryAdd(line[1..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }
    }

    private static string[] CheckHeader(Dictionary<string, string> header, string path, int line)
    {
        foreach (var name in RequiredHeader)
        {
            if (!header.ContainsKey(name))
            {
                throw new TableFormatException(path, line, 1, $"the header has no «# {name}:» line; add one above the first row");
            }
        }

        return header["columns"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static TableRow ReadRow(string line, string[] columns, string path, int number)
    {
        var cells = line.Split('\t');
        if (cells.Length > columns.Length)
        {
            var column = cells.Take(columns.Length).Sum(c => c.Length + 1) + 1;
            throw new TableFormatException(path, number, column, $"{cells.Length} cells where the header names {columns.Length} columns; remove a tab or name the column");
        }

        return new TableRow(path, number, columns, cells);
    }
}

/// <summary>One row of a table; cells that are left out at the end read as empty.</summary>
public sealed class TableRow
{
    private readonly IReadOnlyList<string> _columns;
    private readonly IReadOnlyList<string> _cells;

    internal TableRow(string path, int line, IReadOnlyList<string> columns, IReadOnlyList<string> cells)
    {
        Path = path;
        Line = line;
        _columns = columns;
        _cells = cells;
    }

    /// <summary>Name of the file.</summary>
    public string Path { get; }

    /// <summary>Line number, from 1.</summary>
    public int Line { get; }

    /// <summary>The cell of a column, trimmed.</summary>
    /// <exception cref="TableFormatException">The table has no such column.</exception>
    public string this[string column]
    {
        get
        {
            for (var i = 0; i < _columns.Count; i++)
            {
                if (string.Equals(_columns[i], column, StringComparison.Ordinal))
                {
                    return i < _cells.Count ? _cells[i].Trim() : "";
                }
            }

            throw new TableFormatException(Path, Line, 1, $"there is no column «{column}»; the header names {string.Join(", ", _columns)}");
        }
    }

    /// <summary>The cell of the column of a number, trimmed.</summary>
    /// <param name="column">Index in <see cref="TableFile.Columns"/>.</param>
    public string At(int column) => column < _cells.Count ? _cells[column].Trim() : "";

    /// <summary>The cell of a column split at <c>|</c>, empty parts left out.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An error about a cell of this row.</summary>
    public TableFormatException Error(string column, string message)
    {
        var at = 1;
        for (var i = 0; i < _cells.Count && i < _columns.Count && !string.Equals(_columns[i], column, StringComparison.Ordinal); i++)
        {
            at += _cells[i].Length + 1;
        }

        return new TableFormatException(Path, Line, at, message);
    }
}

/// <summary>A data table is malformed: <c>file:line:column: what, and what to do</c>.</summary>
public sealed class TableFormatException : FormatException
{
    /// <summary>Creates the error.</summary>
    public TableFormatException(string path, int line, int column, string message)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line}:{column}: {message}"))
    {
    }

    /// <summary>Creates the error.</summary>
    public TableFormatException()
    {
    }

    /// <summary>Creates the error.</summary>
    public TableFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public TableFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
