// Our own pictograms, one per type of node: 24 x 24, drawn as paths, for the canvas (data URI) and the page (SVG).

/** Path data: `fill` is painted (even-odd), `stroke` is drawn 2 units wide with round ends. */
export interface Pictogram {
  readonly fill?: string;
  readonly stroke?: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const PERSON: Pictogram = { fill: `${circle(12, 8, 4)}M4 21c0-5 3.6-8 8-8s8 3 8 8Z` };
const FLAG: Pictogram = { fill: "M7 4h12l-3 4.5 3 4.5H7Z", stroke: "M6 3v18" };
const COLUMNS: Pictogram = { fill: "M12 2 22 8v2H2V8Z", stroke: "M6 12v6M12 12v6M18 12v6M3 20.5h18" };
const SHIELD: Pictogram = { fill: "M12 2 20 5v6c0 5.5-3.4 9-8 11-4.6-2-8-5.5-8-11V5Z" };
const STAR: Pictogram = { fill: "M12 2l2.9 6.6 7.1.7-5.4 4.7 1.6 7-6.2-3.7L5.8 21l1.6-7L2 9.3l7.1-.7Z" };
const CROSSHAIR: Pictogram = {
  fill: circle(12, 12, 2),
  stroke: `${circle(12, 12, 7)}M12 1.5v6M12 16.5v6M1.5 12h6M16.5 12h6`,
};
const LINKS: Pictogram = {
  fill: circle(12, 5.5, 3.5) + circle(5, 18, 3.5) + circle(19, 18, 3.5),
  stroke: "M12 6 5 18h14Z",
};
const BALLOT: Pictogram = { fill: "M3 13h18v8H3Z", stroke: "M8 13V4h8v9M10.5 8.5h3" };
const GLOBE: Pictogram = { stroke: `${circle(12, 12, 9)}M3 12h18M12 3c-5.5 5-5.5 13 0 18M12 3c5.5 5 5.5 13 0 18` };
const BRIEFCASE: Pictogram = { fill: "M3 8h18v4.5H3ZM3 14h18v6H3Z", stroke: "M9 7V4h6v3" };
const BROADCAST: Pictogram = {
  fill: circle(12, 10, 2.5),
  stroke:
    "M12 12v9M7.5 14.5a6.4 6.4 0 0 1 0-9M16.5 14.5a6.4 6.4 0 0 0 0-9M4.5 17.5a10.6 10.6 0 0 1 0-15M19.5 17.5a10.6 10.6 0 0 0 0-15",
};
const PEOPLE: Pictogram = {
  fill: `${circle(12, 8, 3)}${circle(5, 9.5, 2.3)}${circle(19, 9.5, 2.3)}M6.5 20c0-4 2-7 5.5-7s5.5 3 5.5 7ZM1 18.5c0-3 1.4-5.3 4-5.3 .8 0 1.4.2 1.9.5C5.7 15.2 5 17 5 18.5ZM23 18.5c0-3-1.4-5.3-4-5.3-.8 0-1.4.2-1.9.5 1.2 1.5 1.9 3.3 1.9 4.8Z`,
};
const PIN: Pictogram = {
  fill: "M12 22C8 16.5 5 13 5 9a7 7 0 0 1 14 0c0 4-3 7.5-7 13ZM12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
};
const BURST: Pictogram = {
  fill: "M12 1.5l2.2 6 5.8-2.7-2.7 5.8 6 1.4-6 2.2 2.7 5.8-5.8-2.7-2.2 6-2.2-6L4 20l2.7-5.8-6-2.2 6-1.4L4 4.8l5.8 2.7Z",
};
const RIFLES: Pictogram = { stroke: "M4 4l14 14M20 4 6 18M16 20l4-4M4 16l4 4M8 8 6 11M16 8l2 3" };
const MASK: Pictogram = {
  fill: "M2 8c3-2.5 7-2.5 10-.5 3-2 7-2 10 .5-.3 6-3 9-6 9-2 0-3-1.5-4-3-1 1.5-2 3-4 3-3 0-5.7-3-6-9ZM5.5 10.5a2.2 1.6 0 1 0 4.4 0 2.2 1.6 0 1 0-4.4 0ZM14.1 10.5a2.2 1.6 0 1 0 4.4 0 2.2 1.6 0 1 0-4.4 0Z",
};
const NEWSPAPER: Pictogram = {
  fill: "M6 7h5v5H6Z",
  stroke: "M3 4h14v16H5a2 2 0 0 1-2-2ZM17 9h4v9a2 2 0 0 1-2 2h-2M6 15.5h8M6 8h0M13 8h1M13 11.5h1",
};
const CHEVRONS: Pictogram = { stroke: "M4 11l8-6 8 6M4 16l8-6 8 6M4 21l8-6 8 6" };
const MEGAPHONE: Pictogram = { fill: "M3 9h4l10-5v16L7 15H3Z", stroke: "M8 15.5 9.5 21M20 9.5c1.5 1.5 1.5 3.5 0 5" };
const DOT: Pictogram = { fill: circle(12, 12, 5) };

/** By the name that the ontology gives, and by node type for ontologies that name none we know. */
const PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
  person: PERSON,
  flag: FLAG,
  state: FLAG,
  columns: COLUMNS,
  governmentbody: COLUMNS,
  shield: SHIELD,
  securityservice: SHIELD,
  star: STAR,
  chevrons: CHEVRONS,
  militaryforce: CHEVRONS,
  crosshair: CROSSHAIR,
  "crossed-rifles": RIFLES,
  armedgroup: RIFLES,
  links: LINKS,
  mask: MASK,
  criminalnetwork: MASK,
  ballot: BALLOT,
  megaphone: MEGAPHONE,
  politicalorganization: MEGAPHONE,
  globe: GLOBE,
  internationalorganization: GLOBE,
  briefcase: BRIEFCASE,
  company: BRIEFCASE,
  broadcast: BROADCAST,
  newspaper: NEWSPAPER,
  mediaoutlet: NEWSPAPER,
  people: PEOPLE,
  populationgroup: PEOPLE,
  pin: PIN,
  place: PIN,
  burst: BURST,
  event: BURST,
};

/** The pictogram of a type: by the ontology's icon name, else by the type's name, else a dot. */
export function pictogramOf(type: string, icon?: string): Pictogram {
  return PICTOGRAMS[(icon ?? "").toLowerCase()] ?? PICTOGRAMS[type.toLowerCase()] ?? DOT;
}

/** The pictogram as an SVG image in one colour, `size` pixels square, as a data URI (never fetched from anywhere). */
export function pictogramUri(pictogram: Pictogram, colour: string, size = 96): string {
  const fill = pictogram.fill ? `<path fill-rule="evenodd" d="${pictogram.fill}"/>` : "";
  const line = 'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  const stroke = pictogram.stroke ? `<path ${line} stroke="${colour}" d="${pictogram.stroke}"/>` : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}" fill="${colour}">${fill}${stroke}</svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
