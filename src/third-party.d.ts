// Packages that ship no types of their own.
declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}
declare module "markdown-it-container" {
  import type { MarkdownIt, Token } from "markdown-it";

  const plugin: (
    md: MarkdownIt,
    name: string,
    options: { validate?(parameters: string): boolean; render?(tokens: Token[], index: number): string },
  ) => void;
  export default plugin;
}
declare module "@11ty/eleventy" {
  /** The programmatic interface, as far as it is used here. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string | null;
        quietMode?: boolean;
        runMode?: "build" | "serve";
        pathPrefix?: string;
        config?: (configuration: never) => void;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
