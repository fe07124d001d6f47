// `.nojekyll`: GitHub Pages serves the files as they are, folders that begin with an underscore too.
import type { SiteFileKind } from "../../site-context.ts";

export const githubPagesFile: SiteFileKind = {
  id: "github-pages",
  files: () => [{ path: ".nojekyll", contents: "" }],
};
