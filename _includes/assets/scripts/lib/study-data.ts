// The site's file for study, as the page reads it. The file is the site's own: what is missing in it is a fault of the
// build, so only its shape is looked at.
import type { StudyData } from "../../../../src/publish/study-data.ts";
import { isRecord } from "./store.ts";

export type { StudyData, StudyEntry } from "../../../../src/publish/study-data.ts";

/** Loads the file; undefined when it cannot be had. */
export async function loadStudyData(href: string): Promise<StudyData | undefined> {
  try {
    const response = await fetch(href);
    const data: unknown = response.ok ? await response.json() : undefined;
    return isStudyData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isStudyData(value: unknown): value is StudyData {
  return isRecord(value) && value.version === 1 && isRecord(value.entries) && isRecord(value.mentions);
}
