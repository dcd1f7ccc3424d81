namespace NewsGraph.Arabic.Lexicons;

/// <summary>Spellings that writers mix up.</summary>
public static class Spelling
{
    /// <summary>A word with alif-hamza written as alif, final teh marbuta as heh and final alif maksura as yeh.</summary>
    public static string Loosen(string word) => string.Create(word.Length, word, static (loose, strict) =>
    {
        for (var i = 0; i < strict.Length; i++)
        {
            loose[i] = Loosen(strict[i]);
        }
    });

    /// <summary>The loose spelling of one letter.</summary>
    public static char Loosen(char c) => c switch
    {
        Letters.AlifHamzaAbove or Letters.AlifHamzaBelow or Letters.AlifMadda => Letters.Alif,
        Letters.TehMarbuta => Letters.Heh,
        Letters.AlifMaksura => Letters.Yeh,
        _ => c,
    };
}
