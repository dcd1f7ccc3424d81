using System.Text;

namespace NewsGraph.Tests;

/// <summary>A folder that is removed with all that is in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("newsgraph-").FullName;

    public string At(string name) => Path.Combine(_path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>Copies sample articles with their metadata.</summary>
    public string Articles(string folder, params string[] ids)
    {
        Directory.CreateDirectory(At(folder));
        foreach (var file in ids.SelectMany(id => Directory.GetFiles(Repository.At("tests", "articles"), id + ".*")))
        {
            File.Copy(file, Path.Combine(At(folder), Path.GetFileName(file)));
        }

        return At(folder);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
