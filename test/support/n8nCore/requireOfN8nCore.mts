declare global {
	// Only `var` declares a property of globalThis.
	var requireOfN8nCore: (name: string) => unknown;
}

/** Loads one of n8n-core's own dependencies, such as its container of services. */
export const requireOfN8nCore = (name: string): unknown => globalThis.requireOfN8nCore(name);
