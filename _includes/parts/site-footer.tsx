// The footer of every page.
import type { ChromeLink } from "../../src/pages/chrome.ts";
import type { Translate } from "../../src/strings/index.ts";

interface SiteFooterProps {
  readonly t: Translate;
  readonly links: readonly ChromeLink[];
}

export const SiteFooter = ({ t, links }: SiteFooterProps) => (
  <footer class="foot">
    <div class="wrap">
      <p>{t("footer.private")}</p>
      <nav aria-label={t("footer.label")}>
        <ul>
          {links.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
);
