using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Times.Measures;

/// <summary>An annotated article (eval/FORMAT.md), as far as times need it.</summary>
internal sealed record EventGold(string Id, string Text, string? Published, IReadOnlyList<EventGold.Event> Events)
{
    internal sealed record Event(string Type, TextSpan Trigger, string? Time, string Modality);

    /// <summary>All articles of a folder, by name.</summary>
    public static IReadOnlyList<EventGold> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Where(p => !p.EndsWith(".meta.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static EventGold Read(string path)
    {
        var stem = path[..^".json".Length];
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var events = json.RootElement.GetProperty("events").EnumerateArray().Select(ReadEvent).ToList();
        return new EventGold(Path.GetFileName(stem), File.ReadAllText(stem + ".txt"), ReadDate(stem + ".meta.json"), events);
    }

    private static Event ReadEvent(JsonElement e)
    {
        var trigger = e.GetProperty("trigger");
        return new Event(
            e.GetProperty("type").GetString()!,
            new TextSpan(trigger.GetProperty("start").GetInt32(), trigger.GetProperty("end").GetInt32()),
            e.GetProperty("time").GetString(),
            e.GetProperty("modality").GetString()!);
    }

    private static string? ReadDate(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.TryGetProperty("published", out var published) ? published.GetString() : null;
    }
}
