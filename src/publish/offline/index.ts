export { keptSubject } from "./kept-subjects.ts";
export { type OfflineSite, offlineFiles } from "./offline-files.ts";
export { type PublishedFile, publishedFile, publishedFiles } from "./published-file.ts";
