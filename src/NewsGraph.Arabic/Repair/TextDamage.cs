namespace NewsGraph.Arabic.Repair;

/// <summary>What is wrong with a text as a whole, which a sentence alone may be too short to tell.</summary>
/// <param name="Mojibake">How its bytes were misread, or null.</param>
/// <param name="LamAlif">True when lam-alif stands the wrong way round.</param>
internal readonly record struct TextDamage(MojibakeKind? Mojibake, bool LamAlif)
{
    /// <summary>Looks a text over.</summary>
    public static TextDamage In(string text)
    {
        var mojibake = MojibakeRepair.Judge(text);
        return new TextDamage(mojibake, LamAlifRepair.IsIn(mojibake is null ? text : MojibakeRepair.Decode(text, mojibake).Text.Text));
    }
}
