// Owns the modules beside `obsidian` that a plugin may require: the editor's, in the one copy that the host itself uses.

import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";

export const externalModules: Readonly<Record<string, unknown>> = {
	"@codemirror/commands": commands,
	"@codemirror/language": language,
	"@codemirror/state": state,
	"@codemirror/view": view,
};
