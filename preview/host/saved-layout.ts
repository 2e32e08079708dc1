// Owns what is kept of tabs and sidebars between two starts.

import type { ViewState } from "obsidian";
import type { Workspace } from "./workspace";
import type { WorkspaceSplit } from "./workspace-items";

/** What `getLayout` gives and `changeLayout` takes: the states of views by place, as in workspace.json but simpler. */
export interface SavedLayout {
	main: ViewState[];
	left: ViewState[];
	right: ViewState[];
	/** Index in `main`. */
	active: number;
}

export function layoutOf(workspace: Workspace): SavedLayout {
	const states = (split: WorkspaceSplit) => split.leaves().map((leaf) => leaf.getViewState());
	const { activeLeaf, rootSplit, leftSplit, rightSplit } = workspace;
	return {
		main: states(rootSplit),
		left: states(leftSplit),
		right: states(rightSplit),
		active: Math.max(0, activeLeaf ? rootSplit.leaves().indexOf(activeLeaf) : 0),
	};
}

/** Opens what a saved layout says: the shown tab for real, the ones behind it deferred. */
export async function restoreLayout(workspace: Workspace, layout: SavedLayout): Promise<void> {
	for (const leaf of workspace.allLeaves()) leaf.detach();
	const first = workspace.rootSplit.leaves()[0];
	for (const [i, state] of layout.main.entries()) {
		const leaf = i === 0 && first ? first : workspace.newLeafIn(workspace.tabsOf(workspace.rootSplit));
		if (i === layout.active) await leaf.setViewState({ ...state, active: true });
		else await leaf.defer(state.type, state.state ?? {});
	}
	const sides = [
		[workspace.leftSplit, layout.left],
		[workspace.rightSplit, layout.right],
	] as const;
	for (const [side, states] of sides) {
		for (const state of states) await workspace.newLeafIn(workspace.tabsOf(side)).defer(state.type, state.state ?? {});
	}
}
