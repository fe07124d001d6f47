// The few colours of the design that leave the stylesheet: browser chrome, icons, pictures (SPEC §8).

export const paperLight = "#fcfcfa";
export const paperDark = "#141517";
export const ink = "#191a1b";
export const inkSecond = "#4b4d4f";
export const jadwal = "#98203a";
export const hair = "#dcdcd4";

/** By entry type. */
export const typeColours: Readonly<Record<string, string>> = {
  organisation: "#24489a",
  place: "#0a6156",
  person: "#98203a",
  term: "#735400",
};
