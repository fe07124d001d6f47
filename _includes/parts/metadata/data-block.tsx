// A `<script>` of data, which no browser runs.
import { type Json, scriptJson } from "../../../src/publish/script-json.ts";

interface DataBlockProps {
  readonly type: "application/json" | "application/ld+json";
  readonly id?: string;
  readonly data: Json;
}

export function DataBlock({ type, id, data }: DataBlockProps) {
  // Raw, since entities are not read inside a script; `scriptJson` leaves nothing to escape.
  return <script type={type} id={id} dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
