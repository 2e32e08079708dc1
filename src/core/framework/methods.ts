// Owns the list of the methods that the plugin knows.
import type { Method, MethodId } from "./method";
import { MEETING_METHODS } from "./methods-meetings";
import { PERSONAL_METHODS } from "./methods-personal";

export type { Method, MethodId, MethodStep } from "./method";

/** In the order in which they are offered. */
export const METHODS: readonly Method[] = [...MEETING_METHODS, ...PERSONAL_METHODS];

const BY_ID: ReadonlyMap<MethodId, Method> = new Map(METHODS.map((method) => [method.id, method]));

export function methodById(id: MethodId): Method | undefined {
	return BY_ID.get(id);
}
