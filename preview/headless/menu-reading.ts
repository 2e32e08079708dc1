// Owns how a menu reads, and choosing from it.

import type { HostWindow } from "../host/environment";
import { MenuItem } from "../host/menu";
import { pickOrThrow, readText } from "./reading";

export interface MenuReading {
	/** The titles of the items that can be chosen, in order. */
	readonly titles: readonly string[];
	/** Chooses an item by its title; of a submenu, `Parent > Item`. */
	choose(title: string): Promise<void>;
}

/** @param all the menu's items, separators among them */
export function readMenu(win: HostWindow, settle: () => Promise<void>, all: readonly unknown[]): MenuReading {
	const items = all.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled && !item.isLabel);
	const title = (item: MenuItem) => readText(item.titleEl);
	return {
		titles: items.map(title),
		choose: async (wanted) => {
			const [first = wanted, ...rest] = wanted.split(" > ");
			const item = pickOrThrow(items, title, first, "menu item");
			if (item.submenu && rest.length > 0) return readMenu(win, settle, item.submenu.items).choose(rest.join(" > "));
			item.choose(new win.MouseEvent("click"));
			return settle();
		},
	};
}
