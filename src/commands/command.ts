// Owns what a command is to the app, before it is registered.

export interface PraksisCommand {
	/** English, kebab-case, never with the plugin's id in it. */
	readonly id: string;
	readonly name: string;
	/** A Lucide icon, shown on a phone's toolbar. */
	readonly icon: string;
	/** Cheap: asked each time the palette opens. Absent: always available. */
	readonly available?: () => boolean;
	readonly run: () => Promise<void>;
}
