// What the heads of pages say to machines.
export { Breadcrumbs } from "./breadcrumbs.tsx";
export { DataBlock } from "./data-block.tsx";
export { EntryMetadata } from "./entry-metadata.tsx";
export { GlossaryMetadata } from "./glossary-metadata.tsx";
export { HomeMetadata } from "./home-metadata.tsx";
export { PageMetadata } from "./page-metadata.tsx";
export { ReadingMetadata } from "./reading-metadata.tsx";
