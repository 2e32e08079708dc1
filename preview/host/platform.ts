// Owns what the host says about the device and the app's version.

import type { HostEnvironment } from "./environment";

/** The version whose type definitions the host is built against. */
export const API_VERSION = "1.13.1";

export function platformOf(env: HostEnvironment): Record<string, boolean | string> {
	const system = env.win.navigator?.platform ?? "";
	return {
		isDesktop: !env.mobile,
		isMobile: env.mobile,
		isDesktopApp: !env.mobile,
		isMobileApp: env.mobile,
		isIosApp: false,
		isAndroidApp: env.mobile,
		isPhone: env.mobile,
		isTablet: false,
		isMacOS: system.startsWith("Mac"),
		isWin: system.startsWith("Win"),
		isLinux: system.startsWith("Linux") || system === "",
		isSafari: false,
		resourcePathPrefix: "",
	};
}

/** True if a version is at least the wanted one, compared number by number. */
export function isAtLeast(version: string, wanted: string): boolean {
	const own = version.split(".").map(Number);
	const asked = wanted.split(".").map(Number);
	for (let i = 0; i < 3; i++) {
		const difference = (own[i] ?? 0) - (asked[i] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
