// Owns the page's time: the real one, or one that a test has set, which then runs on from there.
// Only dates are moved; timers keep their pace.

const RealDate = Date;
let offset = 0;

/** Makes `new Date()` and `Date.now()` start at `now` (milliseconds since the epoch); null gives the real time back. */
export function setClock(now: number | null): void {
	offset = now === null ? 0 : now - RealDate.now();
	globalThis.Date = now === null ? RealDate : ShiftedDate;
}

const ShiftedDate = new Proxy(RealDate, {
	construct: (target, args: unknown[]) => Reflect.construct(target, args.length === 0 ? [target.now() + offset] : args) as object,
	apply: (target) => new target(target.now() + offset).toString(),
	get: (target, name) => (name === "now" ? () => target.now() + offset : Reflect.get(target, name)),
});
