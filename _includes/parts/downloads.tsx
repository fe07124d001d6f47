// Links to files of cards for other programs.

export interface StudyDownload {
  readonly href: string;
  readonly text: string;
}

interface DownloadsProps {
  readonly downloads: readonly StudyDownload[];
  /** What the cards are of: told to those who hear the links without seeing what they stand beside. */
  readonly about: string;
  /** Where they stand under no heading of their own. */
  readonly heading?: string;
}

export const Downloads = ({ downloads, about, heading }: DownloadsProps) => (
  <div class="downloads">
    {heading !== undefined && <span class="quiet">{heading}</span>}
    <ul>
      {downloads.map(({ href, text }) => (
        <li>
          <a href={href} download>
            {text}
            <span class="vh"> ({about})</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
);
