// The search page: one field, the facets, the results; the query in the address.
import { type FoundPage, foundPages } from "../lib/found-pages.ts";
import { siteLanguages } from "../lib/languages.ts";
import { type SearchIndex, searchIndex } from "../lib/pagefind.ts";
import { type Answer, ask, cleanQuery } from "../lib/query.ts";
import { formatNumber, text } from "../lib/strings.ts";
import { part } from "../lib/template.ts";
import { searchResult } from "./search-result.ts";

const settleMilliseconds = 200;
/** How many entries and how many readings are fetched at once. */
const stretch = 10;

interface Facets {
  readonly where: readonly string[];
  readonly type: readonly string[];
  readonly language: readonly string[];
}

export class SearchPage {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #index: SearchIndex;
  /** Counts the questions asked: an answer to an older one is stale. */
  #question = 0;
  #answer: Answer | undefined;
  #shown = 0;
  #settling = 0;

  constructor(root: HTMLElement, form: HTMLFormElement, field: HTMLInputElement) {
    this.#root = root;
    this.#form = form;
    this.#field = field;
    this.#index = searchIndex(form.action);
    field.addEventListener("focus", () => this.#prepare(siteLanguages().slice(0, 1)), { once: true });
    field.addEventListener("input", () => this.#settle());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search();
    });
    part(root, "search-facets")?.addEventListener("change", () => this.#search());
    part(root, "search-more")?.addEventListener("click", () => this.#more());
    addEventListener("popstate", () => this.#fromAddress());
    this.#fromAddress();
  }

  /** Fetches the bundles ahead of the query; a failure is told when the query needs them. */
  #prepare(languages: readonly string[]): void {
    for (const language of languages) this.#index.bundle(language).catch(() => {});
  }

  #fromAddress(): void {
    const asked = cleanQuery(new URLSearchParams(location.search).get("q") ?? "");
    if (asked === "") return;
    this.#field.value = asked;
    this.#search();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.#search(), settleMilliseconds);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#settling);
    const words = cleanQuery(this.#field.value);
    const question = ++this.#question;
    this.#keepInAddress(words);
    if (words === "") return this.#clear();
    this.#say(text("search.searching"));
    const { where, type, language } = this.#facets();
    try {
      const languages =
        language.length > 0 ? siteLanguages().filter((each) => language.includes(each)) : siteLanguages();
      const whole = await ask(this.#index, { words, languages, types: type });
      const answer = narrowed(whole, where, type);
      const pages = await foundPages(answer, words, 0, stretch);
      if (question !== this.#question) return;
      this.#show(answer, words, pages);
      this.#countFacets(whole);
    } catch {
      if (question === this.#question) this.#fail();
    }
  }

  #show(answer: Answer, words: string, pages: readonly FoundPage[]): void {
    const count = answer.entries.length + answer.texts.length;
    this.#answer = answer;
    this.#shown = stretch;
    this.#results().replaceChildren(...pages.map((page) => searchResult(this.#root, page)));
    this.#say(count === 0 ? text("search.none", { query: words }) : text("search.results", { n: count }));
    this.#setHidden("search-intro", true);
    this.#setHidden("search-body", false);
    this.#setHidden("search-empty", count > 0);
    this.#offerMore();
  }

  async #more(): Promise<void> {
    const answer = this.#answer;
    if (answer === undefined) return;
    const pages = await foundPages(answer, cleanQuery(this.#field.value), this.#shown, stretch);
    if (answer !== this.#answer) return;
    this.#shown += stretch;
    const added = pages.map((page) => searchResult(this.#root, page));
    this.#results().append(...added);
    this.#offerMore();
    added[0]?.querySelector("a")?.focus();
  }

  #offerMore(): void {
    const { entries = [], texts = [] } = this.#answer ?? {};
    this.#setHidden("search-more", Math.max(entries.length, texts.length) <= this.#shown);
  }

  #clear(): void {
    this.#answer = undefined;
    this.#results().replaceChildren();
    this.#say("");
    this.#setHidden("search-intro", false);
    this.#setHidden("search-body", true);
    this.#setHidden("search-empty", true);
    this.#offerMore();
  }

  #fail(): void {
    this.#clear();
    this.#say(text("search.unavailable"));
  }

  #countFacets({ texts, types, languages }: Answer): void {
    const entries = [...types.values()].reduce((sum, count) => sum + count, 0);
    const counts = new Map([...types, ...languages, ["readings", texts.length], ["entries", entries]] as const);
    for (const input of this.#form.ownerDocument.querySelectorAll<HTMLInputElement>("[data-facet] input")) {
      const count = input.closest("label")?.querySelector("[data-facet-count]");
      const isKnown = input.name !== "language" || languages.has(input.value);
      if (count && isKnown) count.textContent = formatNumber(counts.get(input.value) ?? 0);
    }
  }

  #facets(): Facets {
    const checked = (name: keyof Facets) =>
      [...this.#root.querySelectorAll<HTMLInputElement>(`[data-facet="${name}"] input:checked`)].map(
        ({ value }) => value,
      );
    return { where: checked("where"), type: checked("type"), language: checked("language") };
  }

  #keepInAddress(words: string): void {
    const url = new URL(location.href);
    if (words === "") url.searchParams.delete("q");
    else url.searchParams.set("q", words);
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }

  #results(): HTMLElement {
    return part(this.#root, "results") ?? this.#root;
  }

  #say(words: string): void {
    const status = part(this.#root, "search-status");
    if (status) status.textContent = words;
  }

  #setHidden(hook: string, isHidden: boolean): void {
    part(this.#root, hook)?.toggleAttribute("hidden", isHidden);
  }
}

/** An answer within «where»: a type of entry asks for entries, unless readings are asked for too. */
function narrowed(answer: Answer, where: readonly string[], types: readonly string[]): Answer {
  const isEverywhere = where.length === 0;
  const hasTexts = isEverywhere ? types.length === 0 : where.includes("readings");
  const hasEntries = isEverywhere || where.includes("entries") || types.length > 0;
  return { ...answer, entries: hasEntries ? answer.entries : [], texts: hasTexts ? answer.texts : [] };
}
