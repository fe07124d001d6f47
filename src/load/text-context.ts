// What a text may refer to: entries by their names, other texts and pictures by relative paths.
import path from "node:path";
import { imageSize } from "image-size";
import { entryTypes } from "../entry-types/index.ts";
import type { NameIndex } from "../language/name-index.ts";
import type { TextContext } from "../markdown/context.ts";
import type { Outcome, Picture, Problem, Span } from "../model.ts";
import { problem, type SourceText } from "../problem.ts";
import { checkInside, contentHash, type Project, readWhole, reason } from "./files.ts";

/** A link inside the site, to be checked when everything is loaded. */
export interface LinkUse {
  /** Path of the site below the language, without the fragment: "readings/x/". */
  readonly path: string;
  readonly fragment: string;
  readonly span: Span;
}

/** The names of the glossary, with the ids of entries that cannot be used and are reported already. */
export interface EntryNames extends NameIndex {
  readonly broken: ReadonlySet<string>;
}

/** Pictures and links met while texts are read, gathered for the whole project. */
export interface Gathered {
  readonly links: LinkUse[];
  readonly pictures: Map<string, Picture>;
}

/**
 * @param self path of the site below the language at which this text is shown; "" when it has no page of its own
 */
export function textContext(
  project: Project,
  source: SourceText,
  self: string,
  names: EntryNames,
  gathered: Gathered,
): TextContext {
  const folder = path.posix.dirname(source.file);
  return {
    source,
    resolveMention: (words, shown, span) => resolveMention(words, shown, span, names),
    resolveSpeaker: (id, span) => resolveSpeaker(id, span, names),
    resolveLink(written, fragment, span) {
      const target = written === "" ? self : sitePath(path.posix.join(folder, written));
      if (target === undefined || written.startsWith("/")) {
        const message = `The link «${written}» leads to no reading, page or entry.`;
        const hint = "Write a relative path such as ../other-reading/ or ../../pages/about/.";
        return { value: undefined, problems: [problem("link/missing", span, message, hint)] };
      }
      gathered.links.push({ path: target, fragment, span });
      return { value: fragment === "" ? target : `${target}#${fragment}`, problems: [] };
    },
    resolvePicture: (written, span) => loadPicture(project, path.posix.join(folder, written), span, gathered.pictures),
  };
}

function resolveMention(words: string, shown: string, span: Span, names: EntryNames): Outcome<string | undefined> {
  const ids = names.resolve(words);
  if (ids.length === 1 && names.broken.has(ids[0] ?? "")) return { value: undefined, problems: [] };
  if (ids.length === 1) return { value: ids[0], problems: [] };
  if (ids.length > 1) {
    const message = `«${words}» fits ${ids.length} entries: ${ids.join(", ")}.`;
    const hint = `Write ${ids.map((id) => `[[${id}|${shown}]]`).join(" or ")}.`;
    return { value: undefined, problems: [problem("mention/ambiguous", span, message, hint)] };
  }
  const near = names.nearest(words, 3).map(({ id, label }) => `${label} (${id})`);
  const add = "add it: npx hashiya new entry ID --type TYPE";
  const hint = near.length === 0 ? `Mend the name, or ${add}` : `Did you mean ${near.join(", ")}? Or ${add}`;
  return { value: undefined, problems: [problem("mention/unknown", span, `«${words}» names no entry.`, hint)] };
}

function resolveSpeaker(id: string, span: Span, names: EntryNames): Outcome<string | undefined> {
  const named = names.resolve(id);
  if (named.includes(id)) return { value: id, problems: [] };
  const near = names.nearest(id, 3);
  const ids = named.length > 0 ? named : near.map((entry) => entry.id);
  const hint = ids.length === 0 ? undefined : `Did you mean ${ids.map((each) => `by=${each}`).join(" or ")}?`;
  const message = `«${id}» is the id of no entry.`;
  return { value: undefined, problems: [problem("claim/unknown-speaker", span, message, hint)] };
}

/** The site path of a text's file or folder, `content/readings/x/` → `readings/x/`; undefined for anything else. */
function sitePath(file: string): string | undefined {
  const parts = file.replace(/\/+$/, "").split("/");
  const last = parts.at(-1) ?? "";
  if (parts[0] === "content" && (parts[1] === "readings" || parts[1] === "pages")) {
    if (parts.length === 4 && /^index\.[\w-]+\.md$/.test(last)) parts.pop();
    return parts.length === 3 ? `${parts[1]}/${parts[2]}/` : undefined;
  }
  const isEntry = parts[0] === "glossary" && parts.length === 3 && entryTypes.some((type) => type.folder === parts[1]);
  return isEntry ? `glossary/${last.replace(/\.md$/, "")}/` : undefined;
}

const extensions: ReadonlySet<string> = new Set([".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"]);

/** Bytes. */
const largestPicture = 20 * 1024 * 1024;

/** What would run or be fetched where a drawing is opened by itself. */
const activeSvg =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']?\s*(?![\s#]|data:image\/(?:png|jpe?g|gif|webp);|["'>])/i;

/** What is wrong with a picture's file, said where the text names it. */
function pictureProblem(item: Problem, span: Span): Problem {
  if (item.code === "file/io") return problem("image/missing", span, item.message);
  return { ...item, ...span, hint: item.code === "file/too-large" ? "Make the picture smaller." : item.hint };
}

/** A picture of the project under a name made of its content; measured, so that a page can leave room for it. */
export function loadPicture(
  project: Project,
  file: string,
  span: Span,
  known: Map<string, Picture>,
): Outcome<Picture | undefined> {
  const fail = (item: Problem): Outcome<undefined> => ({ value: undefined, problems: [item] });
  const same = known.get(file);
  if (same !== undefined) return { value: same, problems: [] };
  const outside = checkInside(project, file);
  if (outside !== undefined) return fail({ ...outside, ...span, code: outside.code });
  const extension = path.posix.extname(file).toLowerCase();
  if (!extensions.has(extension)) {
    return fail(problem("image/missing", span, `«${file}» is not a picture (${[...extensions].join(" ")}).`));
  }
  const absolute = path.join(project.directory, file);
  const { value: bytes, problems } = readWhole(absolute, file, largestPicture);
  if (bytes === undefined) return { value: undefined, problems: problems.map((item) => pictureProblem(item, span)) };
  if (extension === ".svg" && activeSvg.test(bytes.toString())) {
    return fail(problem("image/active", span, `The picture ${file} holds a script or something from another place.`));
  }
  try {
    const { width, height } = imageSize(bytes);
    const name = path.posix.basename(file, path.posix.extname(file)).replace(/[^A-Za-z0-9-]+/g, "-");
    const picture: Picture = {
      file: absolute,
      output: `assets/pictures/${name}.${contentHash(bytes)}${extension}`,
      width,
      height,
    };
    known.set(file, picture);
    return { value: picture, problems: [] };
  } catch (cause) {
    return fail(problem("image/missing", span, `The picture ${file} cannot be read: ${reason(cause)}.`));
  }
}
