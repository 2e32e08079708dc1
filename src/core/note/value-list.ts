// Owns a list of values that many notes share.

/**
 * One object for all notes that have the same values, as far as can be told cheaply.
 * Whoever gives lists codes keeps the code here: looking it up again for each note would cost more than reading it.
 */
export class ValueList {
	private coder: object | null = null;
	private code = 0;

	/** @param values each once */
	constructor(readonly values: readonly string[]) {}

	/** The code that `coder` gives to this list; `give` is asked when `coder` has not been the last to ask. */
	codeBy<Coder extends object>(coder: Coder, give: (coder: Coder, values: readonly string[]) => number): number {
		if (this.coder !== coder) {
			this.code = give(coder, this.values);
			this.coder = coder;
		}
		return this.code;
	}

	get first(): string | null {
		return this.values[0] ?? null;
	}
}

export const NO_VALUES = new ValueList([]);
