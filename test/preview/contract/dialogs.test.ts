// Asserts what the host claims about Obsidian's dialogs: where they are, what the keys do, and the order of what is called.
// Page: docs.obsidian.md, Plugins/User interface/Modals.

import { afterEach, describe, expect, it } from "vitest";
import type { FuzzySuggestModal, Modal, SuggestModal } from "obsidian";
import type { UiApp } from "./open-ui-app";
import { openUiApp } from "./open-ui-app";

let ui: UiApp;
afterEach(() => ui.close());

async function start(): Promise<string[]> {
	ui = await openUiApp({ "Note.md": "text" });
	return [];
}

function makeModal(log: string[]): Modal {
	class Asked extends ui.obsidian.Modal {
		override onOpen(): void {
			log.push(`open ${this.containerEl.isConnected}`);
		}

		override onClose(): void {
			log.push(`close ${this.containerEl.isConnected}`);
		}
	}
	return new Asked(ui.app);
}

describe("a dialog", () => {
	it("stands in the body while it is open, and is gone when onClose runs", async () => {
		const log = await start();
		const modal = makeModal(log);
		expect(modal.containerEl.isConnected).toBe(false);
		modal.open();
		expect(modal.containerEl.parentElement).toBe(ui.doc.body);
		expect(modal.containerEl.contains(modal.titleEl) && modal.containerEl.contains(modal.contentEl)).toBe(true);
		modal.open();
		modal.close();
		modal.close();
		expect(log).toEqual(["open true", "close false"]);
	});

	it("shows a title and content that were set before it is opened (page Modals)", async () => {
		await start();
		const modal = new ui.obsidian.Modal(ui.app);
		modal.setTitle("What's your name?").setContent("Say it");
		modal.open();
		expect(modal.titleEl.getText()).toBe("What's your name?");
		expect(modal.contentEl.getText()).toBe("Say it");
		modal.close();
	});

	it("closes on Escape, the topmost first", async () => {
		const log = await start();
		const below = makeModal(log);
		const above = makeModal(log);
		below.open();
		above.open();
		await ui.press("Escape");
		expect(above.containerEl.isConnected).toBe(false);
		expect(below.containerEl.isConnected).toBe(true);
		await ui.press("Escape");
		expect(below.containerEl.isConnected).toBe(false);
	});

	it("calls the close callback after onClose", async () => {
		const log = await start();
		const modal = makeModal(log);
		modal.setCloseCallback(() => log.push("callback"));
		modal.open();
		modal.close();
		expect(log).toEqual(["open true", "close false", "callback"]);
	});

	it("takes the focus, keeps Tab inside, and gives the focus back", async () => {
		await start();
		const view = await ui.openNote("Note.md");
		view.editor.focus();
		const modal = new ui.obsidian.Modal(ui.app);
		const [first, last] = ["first", "last"].map((text) => modal.contentEl.createEl("button", { text }));
		modal.open();
		expect(view.editor.hasFocus()).toBe(false);
		expect(modal.containerEl.contains(ui.doc.activeElement)).toBe(true);
		first?.focus();
		await ui.press("Tab");
		expect(ui.doc.activeElement).toBe(last);
		const passed: unknown[] = [];
		for (const key of ["Tab", "Tab", "Tab", "Shift-Tab", "Shift-Tab", "Shift-Tab"]) {
			await ui.press(key);
			expect(modal.modalEl.contains(ui.doc.activeElement)).toBe(true);
			passed.push(ui.doc.activeElement);
		}
		expect(passed).toContain(first);
		expect(passed.at(-1)).toBe(last);
		modal.close();
		expect(view.editor.hasFocus()).toBe(true);
	});

	it("asks its own keys first, and a handler that returns false ends the event (obsidian.d.ts: Scope, KeymapEventListener)", async () => {
		const log = await start();
		const modal = makeModal(log);
		const field = modal.contentEl.createEl("input");
		field.addEventListener("keydown", (evt) => log.push(`field ${evt.key}`));
		modal.scope.register(["Mod"], "Enter", () => {
			log.push("scope");
			return false;
		});
		modal.open();
		field.focus();
		await ui.press("Mod-Enter", "a");
		expect(log).toEqual(["open true", "scope", "field a"]);
		expect(field.value).toBe("a");
		modal.close();
	});

	it("keeps the keys of the app's scope from working below it", async () => {
		const log = await start();
		ui.app.scope.register(["Mod"], "k", () => {
			log.push("app");
			return false;
		});
		await ui.press("Mod-k");
		const modal = new ui.obsidian.Modal(ui.app);
		modal.open();
		await ui.press("Mod-k");
		modal.close();
		await ui.press("Mod-k");
		expect(log).toEqual(["app", "app"]);
	});

	it("is called what its title says, which is a heading, and has no heading without one", async () => {
		await start();
		class Titled extends ui.obsidian.Modal {
			override onOpen(): void {
				this.titleEl.setText("What now?");
			}
		}
		const titled = new Titled(ui.app);
		titled.open();
		expect(titled.modalEl.getAttribute("aria-labelledby")).toBe(titled.titleEl.id);
		expect(titled.titleEl.getAttribute("role")).toBe("heading");
		titled.close();
		const untitled = new ui.obsidian.Modal(ui.app);
		untitled.open();
		expect(untitled.modalEl.hasAttribute("aria-labelledby")).toBe(false);
		expect(untitled.modalEl.querySelector('[role="heading"]')).toBeNull();
		untitled.close();
	});

	it.each([["nb", "Lukk"], ["nn", "Lukk"], ["en", "Close"], ["de", "Close"]])("has a close button that keys reach and that is named in the app's language (%s)", async (language, name) => {
		ui = await openUiApp({}, { language });
		const log: string[] = [];
		for (const key of ["Enter", "Space"]) {
			const modal = new ui.obsidian.Modal(ui.app);
			modal.scope.register([], "Enter", () => {
				log.push("done");
				return false;
			});
			modal.open();
			const close = modal.modalEl.find(".modal-close-button");
			expect([close.getAttribute("role"), close.getAttribute("aria-label"), close.tabIndex]).toEqual(["button", name, 0]);
			close.focus();
			await ui.press(key);
			expect(modal.containerEl.isConnected).toBe(false);
		}
		expect(log).toEqual([]);
	});

	it("survives an error in onOpen, which is reported", async () => {
		await start();
		class Broken extends ui.obsidian.Modal {
			override onOpen(): void {
				throw new Error("broken");
			}
		}
		const modal = new Broken(ui.app);
		modal.open();
		await ui.press("Escape");
		expect(modal.containerEl.isConnected).toBe(false);
		expect(ui.takeErrors()).toEqual(["Error: broken"]);
	});
});

function makeSuggest(log: string[], items: string[]): SuggestModal<string> {
	class Asked extends ui.obsidian.SuggestModal<string> {
		getSuggestions(query: string): string[] {
			return items.filter((item) => item.includes(query));
		}

		renderSuggestion(value: string, el: HTMLElement): void {
			el.setText(value);
		}

		onChooseSuggestion(item: string): void {
			log.push(`chose ${item}`);
		}

		override onClose(): void {
			log.push("close");
		}
	}
	return new Asked(ui.app);
}

function shown(modal: SuggestModal<never> | SuggestModal<string>): string[] {
	return modal.resultContainerEl.findAll(".suggestion-item").map((el) => el.getText());
}

function selected(modal: SuggestModal<string>): string | undefined {
	return modal.resultContainerEl.find(".suggestion-item.is-selected")?.getText();
}

describe("a suggest dialog", () => {
	it("has the focus in its field and selects the first suggestion", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two", "three"]);
		modal.open();
		expect(ui.doc.activeElement).toBe(modal.inputEl);
		expect(shown(modal)).toEqual(["one", "two", "three"]);
		expect(selected(modal)).toBe("one");
		modal.close();
	});

	it("moves by arrow keys and goes round at the ends", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two", "three"]);
		modal.open();
		await ui.press("ArrowDown");
		expect(selected(modal)).toBe("two");
		await ui.press("ArrowUp", "ArrowUp");
		expect(selected(modal)).toBe("three");
		await ui.press("ArrowDown");
		expect(selected(modal)).toBe("one");
		await ui.press("End");
		expect(selected(modal)).toBe("three");
		await ui.press("Home");
		expect(selected(modal)).toBe("one");
		modal.close();
	});

	it("closes before it tells what was chosen", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two"]);
		modal.open();
		await ui.press("ArrowDown", "Enter");
		expect(log).toEqual(["close", "chose two"]);
		expect(modal.containerEl.isConnected).toBe(false);
	});

	it("chooses by a click", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two"]);
		modal.open();
		modal.resultContainerEl.findAll(".suggestion-item")[1]?.click();
		expect(log).toEqual(["close", "chose two"]);
	});

	it("narrows as one types, begins at the first again, and says when nothing fits", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two", "three"]);
		modal.emptyStateText = "Nothing here";
		modal.open();
		await ui.press("ArrowDown");
		await ui.type("t");
		expect(shown(modal)).toEqual(["two", "three"]);
		expect(selected(modal)).toBe("two");
		await ui.type("x");
		expect(shown(modal)).toEqual([]);
		expect(modal.resultContainerEl.getText()).toBe("Nothing here");
		await ui.press("Enter");
		expect(log).toEqual([]);
		await ui.press("Escape");
		expect(log).toEqual(["close"]);
	});

	it("shows no more than its limit", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two", "three"]);
		modal.limit = 2;
		modal.open();
		expect(shown(modal)).toEqual(["one", "two"]);
		modal.close();
	});

	it("says in its field which list it is about and which line is selected, and is named as the field", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one", "two", "three"]);
		modal.setPlaceholder("Which number?");
		modal.open();
		const active = () => ui.doc.getElementById(modal.inputEl.getAttribute("aria-activedescendant") ?? "")?.textContent;
		expect(ui.doc.getElementById(modal.inputEl.getAttribute("aria-controls") ?? "")).toBe(modal.resultContainerEl);
		expect([modal.modalEl, modal.resultContainerEl].map((el) => el.getAttribute("aria-label"))).toEqual(["Which number?", "Which number?"]);
		expect(active()).toBe("one");
		await ui.press("ArrowDown");
		expect(active()).toBe("two");
		await ui.type("th");
		expect(active()).toBe("three");
		await ui.type("x");
		expect(modal.inputEl.hasAttribute("aria-activedescendant")).toBe(false);
		modal.close();
	});

	it("waits for suggestions that come later, and an older answer does not replace a newer one", async () => {
		await start();
		const waiting: ((items: string[]) => void)[] = [];
		class Slow extends ui.obsidian.SuggestModal<string> {
			getSuggestions(): Promise<string[]> {
				return new Promise((resolve) => waiting.push(resolve));
			}

			renderSuggestion(value: string, el: HTMLElement): void {
				el.setText(value);
			}

			onChooseSuggestion(): void {}
		}
		const modal = new Slow(ui.app);
		modal.open();
		await ui.type("a");
		expect(waiting).toHaveLength(2);
		waiting[1]?.(["newer"]);
		waiting[0]?.(["older"]);
		await ui.settled();
		expect(shown(modal)).toEqual(["newer"]);
		modal.close();
	});

	it("lists instructions below (page Modals)", async () => {
		const log = await start();
		const modal = makeSuggest(log, ["one"]);
		modal.setInstructions([{ command: "↵", purpose: "to choose" }]);
		modal.open();
		expect(modal.modalEl.find(".prompt-instruction")?.getText()).toBe("↵to choose");
		modal.close();
	});
});

describe("a fuzzy suggest dialog", () => {
	it("finds letters in their order, the best match first, all of them for an empty field", async () => {
		await start();
		const log: string[] = [];
		class Fruit extends ui.obsidian.FuzzySuggestModal<string> {
			getItems(): string[] {
				return ["Grape basket", "Bilberry", "Apple", "Blueberry pie"];
			}

			getItemText(item: string): string {
				return item;
			}

			onChooseItem(item: string): void {
				log.push(item);
			}
		}
		const modal: FuzzySuggestModal<string> = new Fruit(ui.app);
		modal.open();
		const texts = () => modal.resultContainerEl.findAll(".suggestion-item").map((el) => el.getText());
		expect(texts()).toEqual(["Grape basket", "Bilberry", "Apple", "Blueberry pie"]);
		await ui.type("bl");
		expect(texts()[0]).toBe("Blueberry pie");
		expect(texts()).toContain("Bilberry");
		expect(texts()).not.toContain("Apple");
		expect(modal.resultContainerEl.find(".suggestion-highlight")?.getText()).toBe("Bl");
		await ui.press("Enter");
		expect(log).toEqual(["Blueberry pie"]);
	});
});

describe("a menu", () => {
	it("is used by keys, skips what is disabled, closes before its item runs", async () => {
		const log = await start();
		const menu = new ui.obsidian.Menu();
		menu.addItem((item) => item.setTitle("one").onClick(() => log.push("one")));
		menu.addItem((item) => item.setTitle("off").setDisabled(true).onClick(() => log.push("off")));
		menu.addItem((item) => item.setTitle("two").onClick(() => log.push(`two, menu ${ui.doc.querySelector(".menu") ? "open" : "gone"}`)));
		menu.onHide(() => log.push("hide"));
		menu.showAtPosition({ x: 0, y: 0 });
		await ui.press("ArrowDown", "ArrowDown", "Enter");
		expect(log).toEqual(["hide", "two, menu gone"]);
	});

	it("has the focus, says which item is selected, and gives the focus back before its item runs", async () => {
		const log = await start();
		const button = ui.doc.body.createEl("button", { text: "more" });
		const focused = () => (ui.doc.activeElement === button ? "button" : (ui.doc.activeElement?.getAttribute("role") ?? ""));
		const selected = () => ui.doc.getElementById(ui.doc.activeElement?.getAttribute("aria-activedescendant") ?? "")?.textContent;
		button.focus();
		for (const key of ["Enter", "Space", "Escape", "Tab"]) {
			const menu = new ui.obsidian.Menu();
			for (const title of ["one", "two"]) menu.addItem((item) => item.setTitle(title).onClick(() => log.push(`${title}, focus on ${focused()}`)));
			menu.showAtPosition({ x: 0, y: 0 });
			expect(focused()).toBe("menu");
			await ui.press("ArrowDown", "ArrowDown");
			expect(selected()).toBe("two");
			await ui.press(key);
			expect(focused()).toBe("button");
			expect(ui.doc.querySelector(".menu")).toBeNull();
		}
		expect(log).toEqual(["two, focus on button", "two, focus on button"]);
		button.remove();
	});

	it("closes on Escape without choosing", async () => {
		const log = await start();
		const menu = new ui.obsidian.Menu();
		menu.addItem((item) => item.setTitle("one").onClick(() => log.push("one")));
		menu.showAtPosition({ x: 0, y: 0 });
		await ui.press("Escape", "Enter");
		expect(log).toEqual([]);
		expect(ui.doc.querySelector(".menu")).toBeNull();
	});
});

describe("a notice", () => {
	it("shows a text or nodes, can change it, and goes when clicked (obsidian.d.ts: Notice)", async () => {
		await start();
		const notice = new ui.obsidian.Notice("Saved", 0);
		expect(ui.doc.body.textContent).toContain("Saved");
		notice.setMessage("Saved again");
		expect(notice.messageEl.getText()).toBe("Saved again");
		notice.messageEl.click();
		expect(ui.doc.body.textContent).not.toContain("Saved again");
	});

	it("stays with duration 0 and goes after its time otherwise", async () => {
		await start();
		const stays = new ui.obsidian.Notice("stays", 0);
		new ui.obsidian.Notice("goes", 40);
		await ui.settled();
		expect(ui.doc.body.textContent).toContain("stays");
		expect(ui.doc.body.textContent).not.toContain("goes");
		stays.hide();
	});
});
