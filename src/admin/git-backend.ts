// Where the editor saves: a Git host, or, without one, only a folder of this computer.
import type { EditorHost } from "../model.ts";

export interface GitBackend {
  readonly name: "github" | "gitlab" | "gitea";
  readonly repo: string;
  readonly branch?: string;
  readonly api_root?: string;
  readonly base_url?: string;
  readonly app_id?: string;
  readonly auth_type?: "pkce";
}

/**
 * The editor wants a host even where it only opens a folder: one that it asks nothing before somebody signs in. The
 * repository's name is shown beside the button for folders.
 */
const folderAlone: GitBackend = { name: "gitea", repo: "local/hashiya" };

/** What each host is asked: addresses of the public service. */
const hosts = {
  github: ["https://api.github.com", "https://api.netlify.com", "https://www.githubstatus.com"],
  gitlab: ["https://gitlab.com", "https://status-api.hostedstatus.com"],
  gitea: ["https://gitea.com"],
} as const;

export function gitBackend({ host, repository, branch, api, signIn, appId }: EditorHost): GitBackend {
  if (host === undefined || repository === undefined) return folderAlone;
  return {
    name: host,
    repo: repository,
    ...(branch !== undefined && { branch }),
    ...(api !== undefined && { api_root: api }),
    ...(signIn !== undefined && { base_url: signIn }),
    ...(appId !== undefined && { app_id: appId, ...(host === "gitlab" && { auth_type: "pkce" as const }) }),
  };
}

/** Origins that the editor has to reach: none where it works on a folder alone. */
export function hostOrigins({ host, api, signIn }: EditorHost): readonly string[] {
  if (host === undefined) return [];
  const own = [api, signIn].flatMap((address) => (address === undefined ? [] : [new URL(address).origin]));
  return [...new Set([...(api === undefined ? hosts[host] : []), ...own])];
}
