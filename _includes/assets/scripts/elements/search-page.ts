// The search page: one field, the facets, the results; the query in the address.
import { element } from "../lib/element.ts";
import { type FoundPage, foundPages } from "../lib/found-pages.ts";
import type { Hit } from "../lib/hits.ts";
import { type Answer, ask, cleanQuery, type Offer, type Searched } from "../lib/query.ts";
import { prepare, searchedSite } from "../lib/searched-site.ts";
import { text } from "../lib/strings.ts";
import { part } from "../lib/template.ts";
import { chosenFacets, isWanted, languagesOf, showFacets } from "./search-facets.ts";
import { searchResult } from "./search-result.ts";
import { labelOf, statusOf } from "./search-words.ts";

const settleMilliseconds = 200;
/** How many results are fetched at once. */
const stretch = 10;

export class SearchPage {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #searched: Searched;
  /** Counts the questions asked: an answer to an older one is stale. */
  #question = 0;
  #hits: readonly Hit[] = [];
  #shown = 0;
  #settling = 0;

  constructor(root: HTMLElement, form: HTMLFormElement, field: HTMLInputElement) {
    this.#root = root;
    this.#form = form;
    this.#field = field;
    this.#searched = searchedSite(form.action);
    field.addEventListener("focus", () => prepare(this.#searched), { once: true });
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
    const chosen = chosenFacets(this.#root);
    try {
      const answer = await ask(this.#searched, { words, ...languagesOf(chosen) });
      const hits = answer.hits.filter((hit) => isWanted(hit, chosen));
      const pages = await foundPages(hits.slice(0, stretch));
      if (question !== this.#question) return;
      this.#show(answer, hits, words, pages);
      const panel = part(this.#root, "search-facets");
      if (panel) showFacets(panel, answer.hits, chosen);
    } catch {
      if (question === this.#question) this.#fail();
    }
  }

  #show(answer: Answer, hits: readonly Hit[], words: string, pages: readonly FoundPage[]): void {
    this.#hits = hits;
    this.#shown = stretch;
    this.#results().replaceChildren(...pages.map((page) => searchResult(this.#root, page)));
    this.#say(statusOf(answer, hits.length, words));
    const offers = hits.length > 0 ? [] : answer.offers;
    part(this.#root, "search-offers")?.replaceChildren(...offers.map((offer) => offerItem(this.#form.action, offer)));
    this.#setHidden("search-nearest", offers.length === 0);
    this.#setHidden("search-intro", true);
    this.#setHidden("search-body", false);
    this.#setHidden("search-empty", hits.length > 0);
    this.#offerMore();
  }

  async #more(): Promise<void> {
    const hits = this.#hits;
    const pages = await foundPages(hits.slice(this.#shown, this.#shown + stretch));
    if (hits !== this.#hits) return;
    this.#shown += stretch;
    const added = pages.map((page) => searchResult(this.#root, page));
    this.#results().append(...added);
    this.#offerMore();
    added[0]?.querySelector("a")?.focus();
  }

  #offerMore(): void {
    this.#setHidden("search-more", this.#hits.length <= this.#shown);
  }

  #clear(): void {
    this.#hits = [];
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

/** A name near to what was typed, as a link to its entry. */
function offerItem(searchPage: string, offer: Offer): HTMLElement {
  const href = new URL(`../glossary/${offer.id}/`, searchPage).pathname;
  return element("li", {}, element("a", { href }, labelOf(offer)));
}
