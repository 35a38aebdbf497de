import { FairQueue, Queue } from '../../../../../nodes/ClayHr/shared/http/queue';

const queueOf = (count: number) => {
	const queue = new Queue<number>();
	for (let entry = 0; entry < count; entry += 1) queue.add(entry);
	return queue;
};

const takeAll = <T>(queue: Pick<Queue<T>, 'take'>) => {
	const taken: T[] = [];
	for (let entry = queue.take(); entry !== undefined; entry = queue.take()) taken.push(entry);
	return taken;
};

it('returns entries in the order of their arrival, including later ones', () => {
	const queue = queueOf(3);
	expect([queue.take(), queue.take()]).toEqual([0, 1]);
	queue.add(7);
	queue.add(8);
	expect(takeAll(queue)).toEqual([2, 7, 8]);
	expect(queue.isEmpty).toBe(true);
	expect(queue.take()).toBeUndefined();
});

it('drops unwanted entries and keeps the order', () => {
	const queue = queueOf(10);
	queue.take();
	queue.filter((entry) => entry % 2 === 0);
	expect(takeAll(queue)).toEqual([2, 4, 6, 8]);
});

describe('a fair queue', () => {
	const fairQueueOf = (...entries: string[]) => {
		const queue = new FairQueue<string>();
		for (const entry of entries) queue.add(entry, entry[0]);
		return queue;
	};

	it('serves its owners in turn', () => {
		const queue = fairQueueOf('a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'c2');
		expect(takeAll(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', 'a4']);
		expect(queue.isEmpty).toBe(true);
	});

	it('gives a new owner, and one that comes back, the last turn', () => {
		const queue = fairQueueOf('a1', 'a2', 'b1', 'b2');
		expect(queue.take()).toBe('a1');
		queue.add('c1', 'c');
		expect([queue.take(), queue.take(), queue.take()]).toEqual(['b1', 'a2', 'c1']);
		queue.add('a3', 'a');
		expect(takeAll(queue)).toEqual(['b2', 'a3']);
	});

	it('drops unwanted entries, and owners without entries', () => {
		const queue = fairQueueOf('a1', 'b1', 'b2', 'c1');
		queue.filter((entry) => !['a1', 'b1'].includes(entry));
		expect(takeAll(queue)).toEqual(['b2', 'c1']);
		queue.add('a2', 'a');
		expect(takeAll(queue)).toEqual(['a2']);
		expect(queue.take()).toBeUndefined();
	});
});
