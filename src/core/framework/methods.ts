// Owns the list of the methods that the plugin knows, and which are offered first.
import type { Method, MethodId } from "./method";
import { INQUIRY_METHODS } from "./methods-inquiry";
import { MEETING_METHODS } from "./methods-meetings";
import { PERSONAL_METHODS } from "./methods-personal";
import { PLAN_METHODS } from "./methods-plans";

export type { Method, MethodId, MethodStep } from "./method";

/** What most teams need most weeks: these stand first, the rest behind "more". */
export const FIRST_METHODS: readonly MethodId[] = [
	"learning-meeting",
	"igp",
	"experience-sharing",
	"peer-supervision",
	"practice-story",
	"reflection-log-short",
];

const ALL: readonly Method[] = [...MEETING_METHODS, ...PERSONAL_METHODS, ...INQUIRY_METHODS, ...PLAN_METHODS];
const BY_ID: ReadonlyMap<MethodId, Method> = new Map(ALL.map((method) => [method.id, method]));

/** In the order in which they are offered. */
export const METHODS: readonly Method[] = [
	...FIRST_METHODS.flatMap((id) => BY_ID.get(id) ?? []),
	...ALL.filter(({ id }) => !FIRST_METHODS.includes(id)),
];

export function methodById(id: MethodId): Method | undefined {
	return BY_ID.get(id);
}
