// The glossary's index and the pages of its types.
import { glossaryFilter } from "./elements/glossary-filter.ts";

const form = document.querySelector<HTMLFormElement>("form[data-glossary-filter]");
const list = document.querySelector<HTMLElement>("[data-glossary-list]");
if (form && list) glossaryFilter(form, list);
