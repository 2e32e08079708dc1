// Owns the only reading of the device's clock.

import type { LocalDateTime } from "../core/dates";
import type { ClockPort } from "../core/ports";

export class DeviceClock implements ClockPort {
	now(): LocalDateTime {
		const now = new Date();
		return {
			year: now.getFullYear(),
			month: now.getMonth() + 1,
			day: now.getDate(),
			hour: now.getHours(),
			minute: now.getMinutes(),
			second: now.getSeconds(),
		};
	}
}
