// Owns how Markdown is coloured in the editor: classes on the theme's variables instead of CodeMirror's fixed colours,
// and the properties set apart, because the Markdown grammar would take their closing line for a heading's underline.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { EditorState, Extension, Range } from "@codemirror/state";
import { StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The class names are those that Obsidian's editor gives the same things. */
const style = HighlightStyle.define([
	{ tag: tags.heading1, class: "cm-header cm-header-1" },
	{ tag: tags.heading2, class: "cm-header cm-header-2" },
	{ tag: tags.heading3, class: "cm-header cm-header-3" },
	{ tag: tags.heading, class: "cm-header" },
	{ tag: tags.strong, class: "cm-strong" },
	{ tag: tags.emphasis, class: "cm-em" },
	{ tag: tags.strikethrough, class: "cm-strikethrough" },
	{ tag: [tags.link, tags.url], class: "cm-link" },
	{ tag: tags.monospace, class: "cm-inline-code" },
	{ tag: tags.quote, class: "cm-quote" },
	{ tag: [tags.meta, tags.processingInstruction, tags.contentSeparator, tags.comment], class: "cm-formatting" },
]);

const propertyLine = Decoration.line({ class: "cm-hmd-frontmatter" });

/** The lines from the first `---` to the one that closes it; none when either is missing. */
function propertyLines({ doc }: EditorState): DecorationSet {
	if (doc.line(1).text.trimEnd() !== "---") return Decoration.none;
	const lines: Range<Decoration>[] = [propertyLine.range(0)];
	for (let number = 2; number <= doc.lines; number++) {
		const line = doc.line(number);
		lines.push(propertyLine.range(line.from));
		if (line.text.trimEnd() === "---") return Decoration.set(lines);
	}
	return Decoration.none;
}

const properties = StateField.define<DecorationSet>({
	create: propertyLines,
	update: (lines, transaction) => (transaction.docChanged ? propertyLines(transaction.state) : lines),
	provide: (field) => EditorView.decorations.from(field),
});

export const noteHighlighting: Extension = [syntaxHighlighting(style), properties];
