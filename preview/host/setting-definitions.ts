// Owns how declared settings (`getSettingDefinitions`, since 1.13) become rows.

import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList } from "obsidian";
import { guarded } from "./environment";
import { appOf } from "./session";
import { Setting, SettingGroup } from "./setting";
import type { SettingTab } from "./setting-tab";

function given<T>(value: T | (() => T) | undefined, fallback: T): T {
	return typeof value === "function" ? (value as () => T)() : (value ?? fallback);
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return "type" in item && (item.type === "group" || item.type === "list");
}

/** Draws every visible item; called again by `update()`. */
export function drawDefinitions(tab: SettingTab, items: readonly SettingDefinitionItem[], containerEl: HTMLElement): void {
	let loose: SettingGroup | null = null;
	for (const item of items) {
		if (!given(item.visible, true)) continue;
		if (isGroup(item)) {
			loose = null;
			drawGroup(tab, item, containerEl);
			continue;
		}
		loose ??= new SettingGroup(containerEl);
		drawRow(tab, item as SettingDefinition, loose);
	}
}

function drawGroup(tab: SettingTab, def: SettingDefinitionGroup | SettingDefinitionList, containerEl: HTMLElement): void {
	const group = new SettingGroup(containerEl);
	if (def.heading) group.setHeading(def.heading);
	if (def.cls) group.addClass(def.cls);
	for (const cb of def.extraButtons ?? []) group.addExtraButton((button) => cb(button as never));
	const shown = (def.items ?? []).filter((item) => given(item.visible, true));
	for (const item of shown) drawRow(tab, item as SettingDefinition, group);
	if (def.type !== "list") return;
	const list = def as SettingDefinitionList;
	if (shown.length === 0 && list.emptyState) group.listEl.createDiv({ cls: "setting-empty-state", text: list.emptyState });
	const { addItem } = list;
	if (addItem) group.addSetting((row) => row.addButton((button) => button.setButtonText(addItem.name).onClick(() => addItem.action(button.buttonEl))));
}

function drawRow(tab: SettingTab, def: SettingDefinition, group: SettingGroup): void {
	group.addSetting((row) => {
		row.setName(def.name);
		if (def.desc) row.setDesc(def.desc);
		if (def.render) {
			const { render } = def;
			const { env } = appOf(group.listEl);
			const cleanup = guarded(env, () => render(row as never, group as never));
			if (typeof cleanup === "function") tab.onHide(cleanup as () => void);
		} else if (def.control) drawControl(tab, def.control, row);
		else if (def.action) {
			const { action } = def;
			const index = group.listEl.children.length - 1;
			row.settingEl.addClass("mod-clickable");
			row.settingEl.setAttrs({ role: "button", tabindex: 0 });
			row.settingEl.addEventListener("click", () => action(row.settingEl, index));
		}
	});
}

function drawControl(tab: SettingTab, control: SettingControl, row: Setting): void {
	const stored = tab.getControlValue(control.key);
	const value: unknown = stored ?? control.defaultValue;
	const save = async (next: unknown) => {
		const problem = await control.validate?.(next as never);
		row.setErrorMessage(typeof problem === "string" ? problem : null);
		if (typeof problem !== "string") await tab.setControlValue(control.key, next);
	};
	const changed = (next: unknown) => void guarded(appOf(row.settingEl).env, () => save(next));
	const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
	switch (control.type) {
		case "toggle":
			row.addToggle((c) => c.setValue(value === true).onChange(changed));
			break;
		case "dropdown":
			row.addDropdown((c) => c.addOptions(control.options).setValue(text).onChange(changed));
			break;
		case "textarea":
			row.addTextArea((c) => c.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(changed));
			break;
		case "slider":
			row.addSlider((c) => c.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min)).onChange(changed));
			break;
		case "color":
			row.addColorPicker((c) => c.setValue(text).onChange(changed));
			break;
		case "number":
			row.addText((c) => {
				c.inputEl.setAttrs({ type: "number", min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				c.setPlaceholder(control.placeholder ?? "").setValue(text).onChange((next) => changed(Number(next)));
			});
			break;
		default:
			row.addText((c) => c.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(changed));
	}
	row.setDisabled(given(control.disabled, false));
}
