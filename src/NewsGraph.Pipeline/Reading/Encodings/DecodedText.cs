namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>A file's text and the encoding it was read in.</summary>
/// <param name="Text">The text, without byte-order mark.</param>
/// <param name="Encoding">IANA name of the encoding.</param>
public sealed record DecodedText(string Text, string Encoding);
