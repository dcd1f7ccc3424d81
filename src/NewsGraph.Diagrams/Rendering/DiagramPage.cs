using System.Net;
using System.Text;

namespace NewsGraph.Diagrams.Rendering;

/// <summary>A self-contained page that draws DOT in the browser, by Graphviz built as WebAssembly (Assets/viz-global.js).</summary>
public static class DiagramPage
{
    private const string Script = "NewsGraph.Diagrams.Assets.viz-global.js";

    /// <summary>The page.</summary>
    /// <param name="dot">The graph in DOT.</param>
    /// <param name="title">Title of the page.</param>
    /// <param name="rightToLeft">Whether it is read from right to left.</param>
    public static string Write(string dot, string title, bool rightToLeft) => $$"""
        <!DOCTYPE html>
        <html lang="{{(rightToLeft ? "ar" : "en")}}" dir="{{(rightToLeft ? "rtl" : "ltr")}}">
        <head>
        <meta charset="utf-8">
        <title>{{WebUtility.HtmlEncode(title)}}</title>
        <style>body{margin:1em;text-align:center}svg{max-width:100%;height:auto}svg text{direction:ltr;unicode-bidi:plaintext}pre{text-align:left;direction:ltr;white-space:pre-wrap}</style>
        <script>{{Viz()}}</script>
        </head>
        <body>
        <div id="diagram"></div>
        <script type="application/json" id="dot">{{Quoted(dot)}}</script>
        <script>
        const dot = JSON.parse(document.getElementById("dot").textContent);
        const place = document.getElementById("diagram");
        Viz.instance()
          .then(viz => place.append(viz.renderSVGElement(dot)))
          .catch(error => { const pre = document.createElement("pre"); pre.textContent = error + "\n\n" + dot; place.append(pre); });
        </script>
        </body>
        </html>

        """;

    private static string Viz()
    {
        using var stream = typeof(DiagramPage).Assembly.GetManifestResourceStream(Script)
            ?? throw new FileNotFoundException($"{Script} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A JSON string that can't end the script element it stands in.</summary>
    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
