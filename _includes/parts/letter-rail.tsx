// The letters of an index: links to those that have entries.

export interface RailLetter {
  readonly letter: string;
  /** Absent when no entry begins with the letter. */
  readonly href?: string;
}

interface LetterRailProps {
  readonly label: string;
  readonly letters: readonly RailLetter[];
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

export const LetterRail = ({ label, letters, lang, dir }: LetterRailProps) => (
  <nav class="letter-rail" aria-label={label}>
    <ul lang={lang} dir={dir}>
      {letters.map(({ letter, href }) => (
        <li>{href === undefined ? <span aria-hidden="true">{letter}</span> : <a href={href}>{letter}</a>}</li>
      ))}
    </ul>
  </nav>
);
