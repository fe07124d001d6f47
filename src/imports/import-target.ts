// Where an import goes.
import type { Project } from "../load/files.ts";
import type { Site } from "../model.ts";

export interface ImportTarget {
  readonly project: Project;
  readonly site: Site;
  readonly terminal: {
    out(text: string): void;
    error(text: string): void;
    readonly colour: boolean;
  };
}
