// The search page.
import { SearchPage } from "./elements/search-page.ts";

const root = document.getElementById("main");
const form = root?.querySelector<HTMLFormElement>("form[data-search-form]");
const field = root?.querySelector<HTMLInputElement>("[data-search-input]");
if (root && form && field) new SearchPage(root, form, field);
