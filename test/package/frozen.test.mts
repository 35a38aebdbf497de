import { readFileSync, readdirSync } from 'node:fs';
import { adviceFor, frozenFiles, isReleased, readFrozen } from '../../scripts/frozen/frozenFiles.mts';

const files = frozenFiles();
const released = isReleased(readFileSync('CHANGELOG.md', 'utf8'));

// Users' workflows store names and values of parameters, and read fields of the output.
describe('what saved workflows use stays as it is', () => {
	it.each(Object.entries(files))('%s', (file, current) => {
		// Jest shows the advice as the difference.
		expect(adviceFor(file, readFrozen(file), current, released)).toBe('');
	});

	it('in every version of a node that was ever released', () => {
		const kept = readdirSync('test/package/frozen').map((name) => `test/package/frozen/${name}`);
		expect(Object.keys(files).sort()).toEqual(kept.sort());
	});
});
