// The schema.org classes of entries, by their type and kind.

interface SchemaTypes {
  readonly type: string;
  readonly kinds: Readonly<Record<string, string>>;
  /** Our date's name to schema.org's property. */
  readonly dates: Readonly<Record<string, string>>;
}

const schemaTypes: Readonly<Record<string, SchemaTypes>> = {
  organisation: {
    type: "Organization",
    kinds: {
      "state-force": "GovernmentOrganization",
      "government-body": "GovernmentOrganization",
      "intelligence-service": "GovernmentOrganization",
      party: "PoliticalParty",
      media: "NewsMediaOrganization",
      ngo: "NGO",
      company: "Corporation",
      school: "EducationalOrganization",
    },
    dates: { founded: "foundingDate", dissolved: "dissolutionDate" },
  },
  place: {
    type: "Place",
    kinds: {
      country: "Country",
      governorate: "AdministrativeArea",
      city: "City",
      river: "RiverBodyOfWater",
      mountain: "Mountain",
    },
    dates: {},
  },
  person: { type: "Person", kinds: {}, dates: { born: "birthDate", died: "deathDate" } },
};

/** The class beside `DefinedTerm`; none for a term, which is one already. */
export function schemaType(type: string, kind: string | undefined): string | undefined {
  const types = schemaTypes[type];
  return types === undefined ? undefined : (types.kinds[kind ?? ""] ?? types.type);
}

/** The schema.org properties of an entry's dates, as [ours, theirs]. */
export function schemaDates(type: string): readonly (readonly [ours: string, theirs: string])[] {
  return Object.entries(schemaTypes[type]?.dates ?? {});
}
