import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ClayHr } from '../../../nodes/ClayHr/ClayHr.node';
import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import { nodeProperties, operations, optionsOf } from '../../support/operations.mts';

// n8n's AI builder reads these hints beside the operations. An older n8n ignores them.

const hintOf = ({ builderHint }: INodePropertyOptions) => builderHint?.propertyHint;
const hinted = operations.flatMap(({ resource, operation, option }) => {
	const hint = hintOf(option);
	return hint === undefined ? [] : [[`${resource}: ${operation}`, hint] as const];
});
const namedIn = (text: string) => Array.from(text.matchAll(/`([^`]+)`/g), ([, name = '']) => name);

it('the operations that are easily confused have one', () => {
	expect(hinted.map(([name]) => name)).toEqual(
		expect.arrayContaining([
			'leaveRequest: getAll',
			'leaveRequest: getAllForApproval',
			'leaveRequest: getWhoIsOut',
			'user: getAll',
			'user: getAllFromDirectory',
		]),
	);
});

it.each(hinted)('%s names what exists, in a few words', (name, hint) => {
	const [resource = ''] = name.split(': ');
	const others = /of the resource `(\w+)`/.exec(hint)?.[1] ?? resource;
	const known = [
		...operations.filter((one) => one.resource === others).map(({ operation }) => operation),
		...nodeProperties.map((property) => property.name),
		others,
	];
	expect(namedIn(hint).filter((one) => !known.includes(one))).toEqual([]);
	expect(hint.length).toBeLessThanOrEqual(180);
	expect(hint).toMatch(/\.$/);
});

it('each node names the other one, and only resources that exist', () => {
	const [node, trigger] = [new ClayHr().description, new ClayHrTrigger().description];
	expect(node.builderHint?.relatedNodes?.map(({ nodeType }) => nodeType)).toEqual([`n8n-nodes-clayhr.${trigger.name}`]);
	expect(trigger.builderHint?.relatedNodes?.map(({ nodeType }) => nodeType)).toEqual([`n8n-nodes-clayhr.${node.name}`]);
	const resource = nodeProperties.find(({ name }) => name === 'resource') as INodeProperties;
	const resources = optionsOf(resource).map(({ value }) => value);
	expect(namedIn(node.builderHint?.searchHint ?? '').filter((one) => !resources.includes(one))).toEqual([]);
});
