// Owns search in short texts: fuzzy and simple matching, their scores, and how matches are marked.

import type { SearchMatches, SearchResult, SearchResultContainer } from "obsidian";

function joined(ranges: [number, number][]): SearchMatches {
	const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
	const out: [number, number][] = [];
	for (const [from, to] of sorted) {
		const last = out[out.length - 1];
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else out.push([from, to]);
	}
	return out;
}

function wordsOf(query: string): string[] {
	return query.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
}

/** Every word must be found as it stands; scores are ≤ 0, higher is better. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = wordsOf(query);
	return (text) => {
		const lower = text.toLowerCase();
		const ranges: [number, number][] = [];
		let score = 0;
		for (const word of words) {
			let at = lower.indexOf(word);
			if (at < 0) return null;
			score -= at / 100;
			for (; at >= 0; at = lower.indexOf(word, at + word.length)) ranges.push([at, at + word.length]);
		}
		return { score: score - text.length / 1000, matches: joined(ranges) };
	};
}

function isWordStart(text: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}

/** The letters of a word in order, with as few gaps as a greedy walk finds; starts of words are preferred. */
function matchLetters(lower: string, word: string): { ranges: [number, number][]; cost: number } | null {
	const whole = lower.indexOf(word);
	if (whole >= 0) return { ranges: [[whole, whole + word.length]], cost: isWordStart(lower, whole) ? 0 : 0.2 };
	const ranges: [number, number][] = [];
	let at = 0;
	let cost = 0.5;
	for (const letter of word) {
		const found = lower.indexOf(letter, at);
		if (found < 0) return null;
		cost += found === at ? 0 : isWordStart(lower, found) ? 0.2 : 0.6;
		ranges.push([found, found + letter.length]);
		at = found + letter.length;
	}
	return { ranges, cost };
}

/** Every word's letters must occur in order; scores are ≤ 0, higher is better. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = wordsOf(query);
	return (text) => {
		const lower = text.toLowerCase();
		const ranges: [number, number][] = [];
		let score = 0;
		for (const word of words) {
			const match = matchLetters(lower, word);
			if (!match) return null;
			ranges.push(...match.ranges);
			score -= match.cost + (match.ranges[0]?.[0] ?? 0) / 100;
		}
		return { score: score - text.length / 1000, matches: joined(ranges) };
	};
}

/** Best first; equal ones keep their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Text with the matched parts in `.suggestion-highlight`. `offset` shifts the matches left. */
export function renderMatches(el: Node, text: string, matches: SearchMatches | null, offset = 0): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, at);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: "suggestion-highlight", text: text.slice(start, end) });
		at = end;
	}
	if (at < text.length) el.appendText(text.slice(at));
}

export function renderResults(el: Node, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
