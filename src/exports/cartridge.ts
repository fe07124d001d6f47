// Courses for learning platforms: the site's pages as links, for everyone, and with its assignments as quizzes, which
// hold the keys and are never published.
import type { Language, Library } from "../model.ts";
import { cartridgeFile } from "./cartridge/cartridge-file.ts";
import { courseOf } from "./cartridge/course.ts";
import type { ExportFormat } from "./export-format.ts";

const ending = ".imscc";
const mediaTypes = { [ending]: "application/zip" };

/** A file a language, named by `name`. */
function courses(name: string, hasQuizzes: boolean): Pick<ExportFormat, "paths" | "write"> {
  const pathOf = (language: Language) => `data/cartridge/${name}.${language}${ending}`;
  return {
    paths: ({ languages }) => languages.map(pathOf),
    write(library: Library, path) {
      const language = library.languages.find((each) => path === pathOf(each)) ?? "";
      return cartridgeFile(courseOf(library, language, hasQuizzes));
    },
  };
}

/** @see IMS Common Cartridge 1.1 */
export const cartridgeLinks: ExportFormat = {
  id: "cartridge-links",
  name: "Common Cartridge",
  title: { ar: "مقرّر من روابط", en: "a course of links" },
  audience: {
    ar: "للمدرّسين: يُستورد في Moodle وCanvas وBrightspace وBlackboard، وفيه رابط لكل قراءة وواجب.",
    en: "For teachers: imported into Moodle, Canvas, Brightspace or Blackboard, with a link to each reading and assignment.",
  },
  mediaTypes,
  ...courses("links", false),
};

export const cartridge: ExportFormat = {
  id: "cartridge",
  name: "Common Cartridge",
  title: { ar: "مقرّر من روابط واختبارات", en: "a course of links and quizzes" },
  audience: { ar: "للمدرّسين وحدهم: فيه مفاتيح الواجبات.", en: "For teachers only: it holds the keys." },
  mediaTypes,
  ...courses("course", true),
};
