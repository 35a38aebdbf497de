import { announcementShape } from '../../../../../nodes/ClayHr/resources/announcement/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const details = {
	locationIdList: null,
	announcementModel: {
		annId: 410,
		title: 'Travel Policies',
		desciption: 'The travel policy changed in May.',
		url: 'https://www.example.com/policy',
		status: 'A',
		cid: 9001,
		createts: 1715587200000,
		userModel: { userId: 140001, displayFullName: 'Ada Stone' },
		annType: '',
		expirationDate: '2024-12-31',
	},
	departmentIdList: [31, null],
};

it('is flat', () => {
	expect(simplify(details, announcementShape)).toEqual({
		id: 410,
		title: 'Travel Policies',
		description: 'The travel policy changed in May.',
		url: 'https://www.example.com/policy',
		status: 'active',
		statusCode: 'A',
		author: 'Ada Stone',
		authorId: 140001,
		createdAt: '2024-05-13T08:00:00.000Z',
		expirationDate: '2024-12-31',
	});
	expect(select(details, announcementShape, ['authorId', 'statusCode', 'orgUnitIds', 'locationIds'])).toEqual({
		id: 410,
		authorId: 140001,
		statusCode: 'A',
		orgUnitIds: [31],
		locationIds: null,
	});
});

it('accepts odd values', () => {
	const odd = {
		annId: '410',
		description: 'spelt right',
		status: 'I',
		userModel: '',
		createts: '',
		expirationDate: '',
	};
	expect(simplify({ announcementModel: odd }, announcementShape)).toMatchObject({
		id: 410,
		title: null,
		description: 'spelt right',
		status: 'archived',
		author: null,
		createdAt: null,
		expirationDate: null,
	});
	expect(simplify({ announcementModel: null }, announcementShape)).toMatchObject({ id: null, status: null });
});
