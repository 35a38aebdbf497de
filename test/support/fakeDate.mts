/** Lets `Date` show another moment (epoch milliseconds) until `jest.useRealTimers`; timers go on as they are. */
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
