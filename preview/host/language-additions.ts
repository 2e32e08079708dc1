// Owns the methods that Obsidian adds to JavaScript's own classes (Array.first, String.contains, Math.clamp …).

function add(target: object, methods: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(methods)) {
		if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
	}
}

/** Adds what is missing; nothing that exists is replaced. */
export function installLanguageAdditions(): void {
	add(Array.prototype, {
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		contains(this: unknown[], item: unknown) {
			return this.includes(item);
		},
		remove(this: unknown[], item: unknown) {
			for (let i = this.length - 1; i >= 0; i--) if (this[i] === item) this.splice(i, 1);
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
		shuffle(this: unknown[]) {
			for (let i = this.length - 1; i > 0; i--) {
				const j = Math.floor(Math.random() * (i + 1));
				[this[i], this[j]] = [this[j], this[i]];
			}
			return this;
		},
	});
	add(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	add(String.prototype, {
		contains(this: string, text: string) {
			return this.includes(text);
		},
		format(this: string, ...args: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, n: string) => args[Number(n)] ?? whole);
		},
	});
	add(String, { isString: (value: unknown) => typeof value === "string" });
	add(Number, { isNumber: (value: unknown) => typeof value === "number" });
	add(Math, {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	});
	add(Object, {
		isEmpty: (value: object) => Object.keys(value).length === 0,
		each: (value: Record<string, unknown>, callback: (item: unknown, key: string) => boolean | void, context?: unknown) =>
			Object.entries(value).every(([key, item]) => callback.call(context, item, key) !== false),
	});
}
