using System.Text;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Repair;

/// <summary>
/// Mends Arabic text at the door: presentation forms, foreign look-alike letters, tatweel, marks, digits, spaces.
/// Text that needs nothing comes back as the same string with the identity map.
/// </summary>
public static class TextRepair
{
    /// <summary>Repairs a text.</summary>
    /// <param name="text">Any UTF-16 text; lone surrogates pass through.</param>
    /// <param name="wanted">Which repairs to make.</param>
    public static RepairedText Repair(string text, RepairKinds wanted = RepairKinds.Errors)
    {
        var first = FirstToMend(text, wanted);
        if (first == text.Length)
        {
            return new RepairedText(text, OffsetMap.Identity, RepairKinds.None, 0);
        }

        return new RepairRun(text, wanted).Run();
    }

    private static int FirstToMend(string text, RepairKinds wanted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Everything below U+00A0 and all plain Arabic letters are fine as they are.
            var c = text[i];
            if (c < '\u00A0' || c is >= '\u0620' and <= '\u063F' or >= '\u0641' and <= '\u064A')
            {
                continue;
            }

            if ((CharacterRepair.KindOf(c) & wanted) != RepairKinds.None)
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>One pass over one text.</summary>
    private sealed class RepairRun(string text, RepairKinds wanted)
    {
        private readonly OffsetMapBuilder _result = new();
        private RepairKinds _done;
        private int _changes;

        public RepairedText Run()
        {
            var at = 0;
            while (at < text.Length)
            {
                at = Step(at);
            }

            return new RepairedText(_result.ToString(), _result.ToMap(), _done, _changes);
        }

        private int Step(int at)
        {
            var c = text[at];
            if (at + 1 < text.Length && (wanted & RepairKinds.Composition) != RepairKinds.None && CharacterRepair.Compose(c, text[at + 1]) is var composed and not '\0')
            {
                Note(RepairKinds.Composition);
                _result.Append(composed, at, at + 2);
                return at + 2;
            }

            var kind = CharacterRepair.KindOf(c) & wanted;
            if (kind == RepairKinds.None)
            {
                _result.Append(c, at, at + 1);
                return at + 1;
            }

            Note(kind);
            Replace(kind, c, at);
            return at + 1;
        }

        private void Replace(RepairKinds kind, char c, int at)
        {
            switch (kind)
            {
                case RepairKinds.PresentationForms:
                    AppendExpansion(CharacterRepair.Expand(c), at);
                    break;
                case RepairKinds.Tatweel or RepairKinds.Diacritics or RepairKinds.InvisibleMarks:
                    break;
                default:
                    _result.Append(CharacterRepair.Replacement(c), at, at + 1);
                    break;
            }
        }

        private void AppendExpansion(string expansion, int at)
        {
            Span<char> kept = stackalloc char[expansion.Length];
            var count = 0;
            foreach (var letter in expansion)
            {
                if ((CharacterRepair.KindOf(letter) & wanted & (RepairKinds.Diacritics | RepairKinds.Tatweel)) == RepairKinds.None)
                {
                    kept[count++] = (CharacterRepair.KindOf(letter) & wanted & RepairKinds.ForeignLetters) != RepairKinds.None ? CharacterRepair.Replacement(letter) : letter;
                }
            }

            _result.AppendReplacement(kept[..count], at, at + 1);
        }

        private void Note(RepairKinds kind)
        {
            _done |= kind;
            _changes++;
        }
    }
}
