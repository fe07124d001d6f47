// A link as a file of a cartridge.
import { x } from "xastscript";
import { xmlFile } from "../../publish/xml.ts";

/** @param address absolute. @see IMS Common Cartridge 1.1, web links */
export function webLink(title: string, address: string): string {
  return xmlFile(
    x(
      "webLink",
      { xmlns: "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" },
      x("title", title),
      x("url", { href: address, target: "_blank" }),
    ),
  );
}
