// The keys of the assignments, only where the project publishes them; `check` then warns.
import { keys, keysPath } from "../exports/keys.ts";
import type { SiteFileKind } from "../site-context.ts";

export const publishedKeys: SiteFileKind = {
  id: "keys",
  async files({ library }) {
    if (!library.site.publishKeys) return [];
    return [{ path: keysPath, contents: await keys.write(library, keysPath) }];
  },
};
