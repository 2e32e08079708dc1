// Owns bringing a list of elements up to date in place: what stays is neither made anew nor moved without need.

/** The parent must have no other children than the `leading` first ones, which are left alone. */
export class KeyedChildren<Item, Child extends { readonly el: HTMLElement }> {
	private readonly children = new Map<string, Child>();

	constructor(
		private readonly parent: HTMLElement,
		private readonly make: (item: Item) => Child,
		private readonly update: (child: Child, item: Item) => void,
		private readonly leading = 0,
	) {}

	/** @throws Error when two items have one key: a child would be lost. */
	set(items: readonly Item[], keyOf: (item: Item) => string): void {
		const keys = items.map(keyOf);
		const wanted = new Set(keys);
		if (wanted.size !== keys.length) throw new Error("Two children have the same key");
		for (const [key, child] of this.children) {
			if (wanted.has(key)) continue;
			child.el.remove();
			this.children.delete(key);
		}
		let next = this.parent.children[this.leading] ?? null;
		items.forEach((item, i) => {
			const child = this.childFor(keys[i] as string, item);
			this.update(child, item);
			if (child.el === next) next = next.nextElementSibling;
			else this.parent.insertBefore(child.el, next);
		});
	}

	get(key: string): Child | undefined {
		return this.children.get(key);
	}

	private childFor(key: string, item: Item): Child {
		const known = this.children.get(key);
		if (known) return known;
		const child = this.make(item);
		this.children.set(key, child);
		return child;
	}
}
