// Owns the promise that what a plugin registers is undone when it is switched off: a leftover listener acts on another plugin's notes.

import { describe, expect, it } from "vitest";
import { Component } from "../../../preview/host/component";
import { Events, onListenerError } from "../../../preview/host/events";

describe("events", () => {
	it("call listeners in order, with their context and arguments", () => {
		const events = new Events();
		const heard: unknown[] = [];
		events.on("a", function (this: unknown, ...args: unknown[]) {
			heard.push(this, ...args);
		}, "ctx");
		events.on("a", () => heard.push("second"));
		events.trigger("a", 1, 2);
		events.trigger("b");
		expect(heard).toEqual(["ctx", 1, 2, "second"]);
	});

	it("off takes the callback away, offref the one registration", () => {
		const events = new Events();
		let count = 0;
		const listener = (): void => void count++;
		events.on("a", listener);
		const ref = events.on("a", listener);
		events.offref(ref);
		events.trigger("a");
		expect(count).toBe(1);
		events.off("a", listener);
		events.trigger("a");
		expect(count).toBe(1);
	});

	it("a listener that throws stops no other, and the error is reported", () => {
		const events = new Events();
		const errors: unknown[] = [];
		const restore = onListenerError((error) => errors.push(error));
		let reached = false;
		const failure = new Error("nei");
		events.on("a", () => {
			throw failure;
		});
		events.on("a", () => (reached = true));
		events.trigger("a");
		restore();
		expect(reached).toBe(true);
		expect(errors).toEqual([failure]);
	});

	it("a listener taken off while the event is under way does not hear the next one", () => {
		const events = new Events();
		const heard: string[] = [];
		const ref = events.on("a", () => {
			heard.push("once");
			events.offref(ref);
			events.on("a", () => heard.push("later"));
		});
		events.trigger("a");
		expect(heard).toEqual(["once"]);
		events.trigger("a");
		expect(heard).toEqual(["once", "later"]);
	});
});

describe("a component (obsidian.d.ts: Component)", () => {
	it("undoes events, DOM events and intervals when it is unloaded, children first", async () => {
		const order: string[] = [];
		class Part extends Component {
			constructor(readonly name: string) {
				super();
			}
			override onload(): void {
				order.push(`load ${this.name}`);
			}
			override onunload(): void {
				order.push(`unload ${this.name}`);
			}
		}
		const events = new Events();
		const target = new EventTarget();
		const heard: string[] = [];
		const parent = new Part("parent");
		parent.addChild(new Part("child"));
		parent.registerEvent(events.on("a", () => heard.push("event")));
		parent.registerDomEvent(target, "click", () => heard.push("click"));
		parent.registerInterval(setInterval(() => heard.push("tick"), 1) as unknown as number);
		parent.register(() => order.push("cleanup"));
		await parent.load();
		await parent.load();
		parent.unload();
		parent.unload();
		events.trigger("a");
		target.dispatchEvent(new Event("click"));
		await new Promise((resolve) => setTimeout(resolve, 10));
		expect(order).toEqual(["load parent", "load child", "unload child", "cleanup", "unload parent"]);
		expect(heard).toEqual([]);
	});

	it("loads a child that comes later, and unloads one that is taken out", () => {
		const parent = new Component();
		void parent.load();
		let loaded = 0;
		class Late extends Component {
			override onload(): void {
				loaded++;
			}
			override onunload(): void {
				loaded--;
			}
		}
		const child = parent.addChild(new Late());
		expect(loaded).toBe(1);
		parent.removeChild(child);
		expect(loaded).toBe(0);
	});
});
