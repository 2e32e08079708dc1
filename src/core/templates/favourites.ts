// Owns the personal list of favourite templates, as this device remembers it.

import { methodById } from "../framework/methods";
import type { MethodId } from "../framework/methods";
import type { Language } from "../language";
import { slug } from "../note/slug";
import type { Template } from "./template";

export interface Favourite {
	/** The template's id. */
	readonly id: string;
	/** What a team's own is called; "" for a built-in one, whose name is the method's in any language. */
	readonly name: string;
}

/** Whoever has more has no favourites. */
const MOST = 50;

/** Unknown input: what is no favourite is passed over. */
export function readFavourites(raw: unknown): Favourite[] {
	const items: unknown[] = Array.isArray(raw) ? raw : [];
	const found = new Map<string, Favourite>();
	for (const item of items) {
		if (typeof item !== "object" || item === null) continue;
		const { id, name } = item as Record<string, unknown>;
		if (typeof id === "string" && id !== "" && typeof name === "string") found.set(id, { id, name });
	}
	return [...found.values()].slice(0, MOST);
}

/** The list with the template added last, or without it if it was there. */
export function toggledFavourite(favourites: readonly Favourite[], { id, name, origin }: Template): Favourite[] {
	const others = favourites.filter((favourite) => favourite.id !== id);
	if (others.length < favourites.length) return others;
	return [...others, { id, name: origin === "team" ? name : "" }].slice(-MOST);
}

export function favouriteName({ id, name }: Favourite, language: Language): string {
	return name || (methodById(id as MethodId)?.name[language] ?? id);
}

/** English where the id is: `insert-igp`. A team's `template-id: template` must not take the place of "Insert template…". */
export function favouriteCommandId({ id }: Favourite): string {
	const part = slug(id);
	return part === "template" ? "insert-template-named-template" : `insert-${part}`;
}
