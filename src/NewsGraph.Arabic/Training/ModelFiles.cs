using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Training;

/// <summary>Writes model files.</summary>
internal static class ModelFiles
{
    /// <summary>Writes NAME.bin.</summary>
    public static void Write(string folder, string name, Action<Stream> save)
    {
        using var file = File.Create(Path.Combine(folder, name + ".bin"));
        save(file);
    }

    /// <summary>Writes a table as NAME.bin.</summary>
    public static void Write(string folder, string name, HashedTable table) => Write(folder, name, stream =>
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        table.Write(writer);
    });
}
