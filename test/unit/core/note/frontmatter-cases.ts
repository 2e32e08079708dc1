// Owns generated notes for the frontmatter property tests: properties in every shape that people and tools write.

import fc from "fast-check";

/** One property's lines, and the lines of comments and blanks before it. */
export interface GeneratedProperty {
	readonly key: string;
	readonly kind: string;
	readonly before: readonly string[];
	readonly lines: readonly string[];
}

export interface GeneratedNote {
	readonly text: string;
	readonly eol: string;
	readonly properties: readonly GeneratedProperty[];
	/** Offsets of each property's lines in the text, with their last line ending. */
	readonly spans: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
	readonly yamlFrom: number;
	readonly yamlTo: number;
}

const NFC_KEY = "språk".normalize("NFC");
const NFD_KEY = "språk".normalize("NFD");

/** Keys as written, with the name they have as plain values. */
const KEYS: readonly (readonly [string, string])[] = [
	["tags", "tags"], ["tagsx", "tagsx"], ['"tag s"', "tag s"], ["Tags", "Tags"], ["'møte'", "møte"], ["date", "date"],
	[NFC_KEY, NFC_KEY], [NFD_KEY, NFD_KEY], ["2024", "2024"], ["aliases", "aliases"], ["skrevet-av", "skrevet-av"], ["æ ø å", "æ ø å"],
];

const WORDS = ["lesing", "tema/digitalisering", "kjennetegn/støttende-og-aktiv-ledelse", "a", "b", "Bålet", "x y z", "5. trinn", "é", "https://udir.no/x#y"];
export const word = fc.constantFrom(...WORDS);
const LONG = "ord ".repeat(60).trim();
const trailer = fc.constantFrom("", "", "", " # merknad", "  ", "\t# med tabulator");

const itemText = fc.oneof(word, word.map((text) => `"${text}"`), word.map((text) => `'${text}'`), fc.constantFrom('"[[Møte]]"', '"# ikke kommentar"', "2026-11-21", "7"));
const flowItem = itemText;

const scalarLines = (key: string): fc.Arbitrary<{ kind: string; lines: string[] }> =>
	fc.oneof(
		fc.tuple(itemText, trailer, fc.constantFrom(" ", "  ", "\t")).map(([value, end, gap]) => ({ kind: "scalar", lines: [`${key}:${gap}${value}${end}`] })),
		trailer.map((end) => ({ kind: "empty", lines: [`${key}:${end}`] })),
		fc.constantFrom("~", "null", "true", "3.5", LONG, `"${LONG}"`, "a: b".replace(": ", ":"), "'it''s'", '"\\u00e5\\t"', "a\tb", '""', "{{date}}".replace(/[{}]/g, "")).map((value) => ({ kind: "scalar", lines: [`${key}: ${value}`] })),
		fc.constantFrom(["  neste linje"], ["  to", "  linjer"]).map((lines) => ({ kind: "below", lines: [`${key}:`, ...lines] })),
		trailer.map((end) => ({ kind: "multiline", lines: [`${key}: "første`, "  # ikke kommentar", `  siste"${end}`] })),
		fc.tuple(fc.constantFrom("|", ">", "|-", ">-", "|+", "|2", "> # merknad"), fc.constantFrom([], [""], ["", ""])).map(([mark, blanks]) => ({ kind: "text", lines: [`${key}: ${mark}`, "  tags: nei", "", "  - tags", "  # tekst", ...blanks] })),
	);

const blockList = (key: string): fc.Arbitrary<{ kind: string; lines: string[] }> =>
	fc
		.tuple(fc.constantFrom("", "  ", "    "), fc.array(fc.tuple(itemText, trailer, fc.constantFrom("", "", "comment", "blank", "empty", "nested", "text")), { minLength: 1, maxLength: 5 }), fc.constantFrom("", " # om lista", " "))
		.map(([indent, items, end]) => {
			const lines = [`${key}:${end}`];
			for (const [value, comment, extra] of items) {
				if (extra === "comment") lines.push(`${indent}# over ${value}`);
				if (extra === "blank") lines.push("");
				if (extra === "empty") lines.push(`${indent}-`);
				if (extra === "nested") lines.push(`${indent}- navn: x`, `${indent}  tags: y`);
				if (extra === "text") lines.push(`${indent}- |`, `${indent}   tekst`, "");
				lines.push(`${indent}- ${value}${comment}`);
			}
			return { kind: "block-list", lines };
		});

const flowList = (key: string): fc.Arbitrary<{ kind: string; lines: string[] }> =>
	fc.oneof(
		fc.tuple(fc.array(flowItem, { maxLength: 4 }), fc.constantFrom(", ", ",", " , "), trailer, fc.constantFrom("", " ")).map(([items, comma, end, pad]) => ({ kind: "flow-list", lines: [`${key}: [${pad}${items.join(comma)}${pad}]${end}`] })),
		fc.tuple(fc.array(fc.tuple(flowItem, fc.constantFrom("", " # merknad")), { minLength: 1, maxLength: 4 }), fc.boolean(), trailer).map(([items, comma, end]) => ({
			kind: "flow-list",
			lines: [`${key}: [`, ...items.map(([item, comment], index) => `  ${item}${comma || index < items.length - 1 ? "," : ""}${comment}`), `  ]${end}`],
		})),
	);

const nestedMap = (key: string): fc.Arbitrary<{ kind: string; lines: string[] }> =>
	fc.constantFrom<string[]>([`${key}:`, "  tags: [x]", "  date: 1"], [`${key}: {tags: a, b: [c]}`]).map((lines) => ({ kind: "map", lines }));

const anchored = (key: string): fc.Arbitrary<{ kind: string; lines: string[] }> =>
	fc.constantFrom<string[]>([`${key}: &id-${key.length} [a, b]`], [`${key}: &id-${key.length} a`], [`${key}: !!str 5`], [`${key}: &id-${key.length}`, "  - a", "  - b"]).map((lines) => ({ kind: "anchor", lines }));

const between = fc.array(fc.constantFrom("# kommentar", "", "#", "# tags: nei", "# ---", " # med mellomrom", " "), { maxLength: 2 });
const bodies = fc.constantFrom("", "Tekst.\n", "# Møte\n\n---\n\ntags: nei\n---\nmer\n", "\n\n---\n", "uten linjeslutt", "- [ ] oppgave\n");

const propertiesOf = (keys: readonly (readonly [string, string])[]): fc.Arbitrary<GeneratedProperty[]> =>
	fc.tuple(
		...keys.map(([written, key]) =>
			fc
				.tuple(between, fc.oneof({ weight: 4, arbitrary: scalarLines(written) }, { weight: 3, arbitrary: blockList(written) }, { weight: 3, arbitrary: flowList(written) }, { weight: 1, arbitrary: nestedMap(written) }, { weight: 1, arbitrary: anchored(written) }))
				.map(([before, { kind, lines }]) => ({ key, kind, before, lines })),
		),
	) as fc.Arbitrary<GeneratedProperty[]>;

/** A note with a block: properties in random order and shape, sometimes one that refers to another by alias. */
export const generatedNote: fc.Arbitrary<GeneratedNote> = fc
	.subarray([...KEYS], { minLength: 0, maxLength: 5 })
	.chain((keys) => fc.shuffledSubarray(keys, { minLength: keys.length }))
	.chain((keys) => fc.tuple(propertiesOf(keys), fc.constantFrom("\n", "\r\n"), fc.boolean(), between, bodies, fc.boolean(), fc.boolean()))
	.map(([properties, eol, bom, end, body, alias, lastLineOpen]) => {
		const all = [...properties];
		const referred = all.find(({ lines }) => lines[0]?.includes("&id-"));
		const anchor = referred && /&(\S+)/.exec(referred.lines[0] ?? "")?.[1];
		const anchors = all.filter(({ lines }) => lines[0]?.includes(`&${anchor}`)).length;
		if (alias && anchor && anchors === 1) all.push({ key: "viser", kind: "alias", before: [], lines: [`viser: *${anchor}`] });
		return noteOf(all, eol, bom, end, body.replace(/\n/g, eol), lastLineOpen);
	});

function noteOf(properties: readonly GeneratedProperty[], eol: string, bom: boolean, end: readonly string[], body: string, lastLineOpen: boolean): GeneratedNote {
	let text = `${bom ? "\uFEFF" : ""}---${eol}`;
	const yamlFrom = text.length;
	const spans = new Map<string, { from: number; to: number }>();
	for (const { key, before, lines } of properties) {
		text += before.map((line) => line + eol).join("");
		const from = text.length;
		text += lines.map((line) => line + eol).join("");
		spans.set(key, { from, to: text.length });
	}
	text += end.map((line) => line + eol).join("");
	const yamlTo = text.length;
	text += body === "" && lastLineOpen ? "---" : `---${eol}${body}`;
	return { text, eol, properties, spans, yamlFrom, yamlTo };
}
