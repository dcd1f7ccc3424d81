namespace NewsGraph.Sparql;

/// <summary>Writes results in the W3C's formats, row by row.</summary>
public static class ResultWriters
{
    /// <summary>Writes a table.</summary>
    public static void Write(SelectResults results, ResultFormat format, TextWriter output)
    {
        switch (format)
        {
            case ResultFormat.Json:
                JsonResultWriter.Write(results, output);
                break;
            case ResultFormat.Xml:
                XmlResultWriter.Write(results, output);
                break;
            case ResultFormat.Csv:
                CsvResultWriter.Write(results, output);
                break;
            default:
                TsvResultWriter.Write(results, output);
                break;
        }
    }

    /// <summary>Writes the answer of ASK; CSV and TSV, which have no form for it, hold the word alone.</summary>
    public static void Write(bool answer, ResultFormat format, TextWriter output)
    {
        var word = answer ? "true" : "false";
        output.Write(format switch
        {
            ResultFormat.Json => $"{{\"head\":{{}},\"boolean\":{word}}}\n",
            ResultFormat.Xml => $"<?xml version=\"1.0\"?>\n<sparql xmlns=\"{XmlResultWriter.Namespace}\"><head/><boolean>{word}</boolean></sparql>\n",
            _ => word + "\n",
        });
    }
}
