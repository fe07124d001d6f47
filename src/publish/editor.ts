// The editor at `/admin/`: its page, its script, and its configuration.
import { renderToString } from "preact-render-to-string";
import { AdminLayout } from "#includes/layouts/admin.tsx";
import { bundleEditor } from "../admin/bundle-editor.ts";
import { editorConfig } from "../admin/editor-config.ts";
import type { SiteFileKind } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { editorFolder, editorMetaPolicy } from "./security-policy.ts";

export const editor: SiteFileKind = {
  id: "editor",
  async files({ library, urls, assets, folders }) {
    const { site, languages } = library;
    const [language = ""] = languages;
    if (site.admin === undefined) return [];
    const icon = urls.href(assets.icons["icon.svg"] ?? "");
    const configPath = `${editorFolder}config.json`;
    const { script, files } = await bundleEditor(folders, editorFolder, languages);
    const t = translator(language, site);
    const page = AdminLayout({
      language,
      policy: editorMetaPolicy(site.admin),
      title: t("admin.title"),
      noScript: t("admin.noScript"),
      folderAlone: site.admin.host === undefined ? t("admin.local") : undefined,
      icon,
      script: urls.href(script),
      config: urls.href(configPath),
    });
    return [
      { path: `${editorFolder}index.html`, contents: `<!DOCTYPE html>\n${renderToString(page)}\n` },
      { path: configPath, contents: `${JSON.stringify(editorConfig(site, icon), undefined, 1)}\n` },
      ...files,
    ];
  },
};
