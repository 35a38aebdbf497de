/** Sets `Date` to a time (epoch milliseconds) until `jest.useRealTimers`. Timers continue unchanged. */
export function fakeDate(now: number): void {
	jest.useFakeTimers({
		now,
		doNotFake: [
			'performance',
			'setTimeout',
			'clearTimeout',
			'setInterval',
			'clearInterval',
			'setImmediate',
			'clearImmediate',
			'nextTick',
			'queueMicrotask',
			'hrtime',
		],
	});
}
