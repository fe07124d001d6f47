// What the script of the search page clones and fills: an entry's card, a reading, a passage of a reading.

export const SearchTemplates = () => (
  <>
    <template data-template="entry">
      <li class="result result-entry" data-result="entry">
        <p class="kind" data-kind />
        <h3 class="disp">
          <a href="#results" data-link>
            <span data-label>…</span>
          </a>{" "}
          <span class="result-other" data-other-label />
        </h3>
        <p class="result-definition" data-definition />
        <p class="quiet" data-aliases />
      </li>
    </template>
    <template data-template="reading">
      <li class="result result-reading" data-result="reading">
        <p class="quiet" data-meta />
        <h3 class="disp">
          <a href="#results" data-link>
            <span data-title>…</span>
          </a>
        </h3>
        <ol class="passages" data-passages />
      </li>
    </template>
    <template data-template="passage">
      <li class="passage">
        <a class="passage-place" href="#results" data-link>
          …
        </a>
        <p class="read" data-excerpt />
      </li>
    </template>
  </>
);
