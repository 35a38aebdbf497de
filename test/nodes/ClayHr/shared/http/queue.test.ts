import { Queue } from '../../../../../nodes/ClayHr/shared/http/queue';

const queueOf = (count: number) => {
	const queue = new Queue<number>();
	for (let entry = 0; entry < count; entry += 1) queue.add(entry);
	return queue;
};

const takeAll = (queue: Queue<number>) => {
	const taken: number[] = [];
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
