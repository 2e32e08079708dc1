// Owns saying why properties or a template cannot be used.

import type { TemplateReason } from "../core/templates/parse";
import type { Texts } from "../i18n/texts";

export function reasonText(reason: TemplateReason, { failure }: Texts): string {
	const { yamlReasons } = failure;
	switch (reason) {
		case "yaml":
			return yamlReasons.yaml;
		case "duplicate-key":
			return yamlReasons.duplicateKey;
		case "not-a-map":
			return yamlReasons.notAMap;
		case "not-editable":
			return yamlReasons.notEditable;
		case "key":
			return yamlReasons.key;
		case "nested":
			return yamlReasons.nested;
	}
}
