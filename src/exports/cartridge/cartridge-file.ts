// A course as a cartridge: its manifest and its files, zipped.
import type { Element } from "xast";
import { x } from "xastscript";
import { licenceUrl } from "../../publish/licences.ts";
import { indentedXmlFile } from "../indented-xml.ts";
import { zipFile } from "../zip-file.ts";
import type { Course, CourseItem } from "./course.ts";

const manifestNamespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const metadataNamespace = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
const schemas = "http://www.imsglobal.org/profile/cc/ccv1p1";

const structural: ReadonlySet<string> = new Set([
  ...["manifest", "metadata", "organizations", "organization", "item", "resources", "resource"],
  ...["lom", "general", "title", "description", "rights", "copyrightAndOtherRestrictions"].map(lom),
]);

/** @see IMS Common Cartridge 1.1; the manifest stands at the root */
export function cartridgeFile(course: Course): Uint8Array {
  const items = course.folders.flatMap((folder) => folder.items);
  return zipFile([
    { path: "imsmanifest.xml", contents: indentedXmlFile(manifest(course, items), structural) },
    ...items.map(({ path, contents }) => ({ path, contents })),
  ]);
}

function manifest(course: Course, items: readonly CourseItem[]): Element {
  const locations = [
    [manifestNamespace, `${schemas}/ccv1p1_imscp_v1p2_v1p0.xsd`],
    [metadataNamespace, `${schemas}/LOM/ccv1p1_lommanifest_v1p0.xsd`],
  ];
  return x(
    "manifest",
    {
      identifier: course.id,
      xmlns: manifestNamespace,
      "xmlns:lomimscc": metadataNamespace,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": locations.flat().join(" "),
    },
    x("metadata", {}, x("schema", "IMS Common Cartridge"), x("schemaversion", "1.1.0"), metadata(course)),
    x("organizations", {}, organisation(course)),
    x(
      "resources",
      items.map(({ id, type, path }) => x("resource", { identifier: resourceId(id), type }, x("file", { href: path }))),
    ),
  );
}

function lom(name: string): string {
  return `lomimscc:${name}`;
}

function metadata({ language, title, description, licence }: Course): Element {
  const words = (name: string, text: string) => x(lom(name), {}, x(lom("string"), { language }, text));
  const rights = [licence, licenceUrl(licence)].filter((part) => part !== undefined).join(", ");
  return x(
    lom("lom"),
    {},
    x(lom("general"), {}, words("title", title), x(lom("language"), language), words("description", description)),
    x(
      lom("rights"),
      {},
      x(lom("copyrightAndOtherRestrictions"), {}, x(lom("value"), "yes")),
      words("description", rights),
    ),
  );
}

const resourceId = (id: string): string => `resource-${id}`;

function organisation({ folders }: Course): Element {
  const root = x(
    "item",
    { identifier: "root" },
    folders.map(({ id, title, items }) =>
      x(
        "item",
        { identifier: `folder-${id}` },
        x("title", title),
        items.map((item) =>
          x("item", { identifier: `item-${item.id}`, identifierref: resourceId(item.id) }, x("title", item.title)),
        ),
      ),
    ),
  );
  return x("organization", { identifier: "course", structure: "rooted-hierarchy" }, root);
}
