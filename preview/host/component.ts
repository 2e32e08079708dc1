// Owns the host's `Component`: what a plugin or view registers is undone when it is unloaded.

import type { HostEventRef } from "./events";

export class Component {
	private loaded = false;
	private readonly children: Component[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	/** Loads this component and its children once. A promise when `onload` gave one, so that the loader can await it. */
	load(): void | Promise<void> {
		if (this.loaded) {
			return;
		}
		this.loaded = true;
		const pending: unknown = this.onload();
		if (pending instanceof Promise) {
			return pending.then(() => this.loadChildren());
		}
		this.loadChildren();
	}

	onload(): void | Promise<void> {}

	/** Unloads children, newest first, then undoes what was registered, newest first, then calls `onunload`. */
	unload(): void {
		if (!this.loaded) {
			return;
		}
		this.loaded = false;
		for (let child = this.children.pop(); child; child = this.children.pop()) {
			child.unload();
		}
		for (let cleanup = this.cleanups.pop(); cleanup; cleanup = this.cleanups.pop()) {
			cleanup();
		}
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this.children.push(component);
		if (this.loaded) {
			void component.load();
		}
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const at = this.children.indexOf(component);
		if (at >= 0) {
			this.children.splice(at, 1);
		}
		component.unload();
		return component;
	}

	register(cb: () => unknown): void {
		this.cleanups.push(cb);
	}

	registerEvent(eventRef: HostEventRef): void {
		this.register(() => eventRef.source.offref(eventRef));
	}

	registerDomEvent(
		el: EventTarget,
		type: string,
		callback: (event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = callback as unknown as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval<T extends number>(id: T): T {
		this.register(() => clearInterval(id));
		return id;
	}

	private loadChildren(): void {
		for (const child of [...this.children]) {
			void child.load();
		}
	}
}
