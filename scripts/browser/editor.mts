import type { Locator, Page } from 'playwright-core';
import type { Owner } from '../start/server/owner.mts';

/** Where an entry stands in the panel of a node. */
export type PanelGroup = 'Triggers' | 'Actions';

/** The fields of a new ClayHR credential, as a person types them. */
export type TypedCredential = Readonly<Record<'companyUrl' | 'apiKey' | 'userId', string>>;

/** A part of the page, in pixels. */
export interface Clip {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What the editor shows for a step that failed. */
export interface ShownError {
	readonly message: string;
	readonly description: string;
}

/**
 * n8n's editor in a browser, used by clicks and keys. Each method waits for what it needs and fails if that does not appear
 * within the page's time limit.
 */
export class Editor {
	/** @param url n8n's address without a trailing slash */
	constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	/** Logs in by n8n's form. */
	async logIn({ email, password }: Owner): Promise<void> {
		await this.page.goto(`${this.url}/signin`);
		await this.page.locator('input[name=emailOrLdapLoginId]').fill(email);
		await this.page.locator('input[name=password]').fill(password);
		await this.page.getByTestId('form-submit-button').click();
		await this.page.getByTestId('project-home-menu-item').waitFor();
	}

	/** Opens an empty workflow. */
	async newWorkflow(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.page.getByTestId('canvas-add-button').waitFor();
	}

	/** Opens a stored workflow, with all its nodes in view. */
	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.getByTestId('canvas-node').first().waitFor();
		await this.page.getByTestId('zoom-to-fit').click();
	}

	/** Opens the node panel, searches it, opens an entry that it finds, and unfolds one of the entry's two groups. */
	async findNode(words: string, node: string, group: PanelGroup): Promise<void> {
		await this.searchNodes(words, node);
		await this.panelEntry(node).click();
		const heading = this.page.getByTestId('node-creator-category-item').filter({ hasText: group });
		const section = this.page.locator('[data-category-collapsed]').filter({ has: heading });
		await section.waitFor();
		if ((await section.getAttribute('data-category-collapsed')) === 'true') await heading.click();
	}

	/** Opens the node panel and searches it for words that find a node. */
	async searchNodes(words: string, node: string): Promise<void> {
		const first = this.page.getByTestId('canvas-add-button');
		await ((await first.isVisible()) ? first : this.page.getByTestId('node-creator-plus-button')).click();
		await this.page.getByTestId('node-creator-search-bar').fill(words);
		await this.panelEntry(node).waitFor();
	}

	/** Adds a node by one of the actions that its entry in the node panel lists. The node's view opens. */
	async addByAction(action: string): Promise<void> {
		await this.page.getByTestId('node-creator').getByText(action, { exact: true }).click();
		await this.executeButton.waitFor();
	}

	/** The text of a node's field that is a list of choices. */
	async choiceIn(field: string): Promise<string> {
		return this.field(field).locator('input').inputValue();
	}

	/** Chooses from a node's field that is a list of choices. */
	async choose(field: string, choice: string): Promise<void> {
		await this.field(field).click();
		await this.page
			.getByRole('option')
			.filter({ has: this.page.getByText(choice, { exact: true }) })
			.filter({ visible: true })
			.click();
	}

	/** Types a day, yyyy-MM-dd, into a node's field. */
	async typeDay(field: string, day: string): Promise<void> {
		const input = this.field(field).locator('input');
		await input.fill(day);
		await input.press('Enter');
	}

	/**
	 * Opens the list of a field that takes a record, and searches it.
	 * @param expected a text of the list that says that the search is over
	 * @returns the entries of the list
	 */
	async searchList(field: string, words: string, expected: string): Promise<string[]> {
		await this.field(field).getByTestId('rlc-input').click();
		await this.listEntries.first().waitFor();
		await this.page.getByTestId('rlc-search').filter({ visible: true }).fill(words);
		await this.listEntries.filter({ hasNotText: words }).first().waitFor({ state: 'hidden' });
		await this.listEntry(expected).waitFor();
		return this.listEntries.allInnerTexts();
	}

	/** Chooses an entry of the list that is open. */
	async chooseListEntry(entry: string): Promise<void> {
		await this.listEntry(entry).click();
	}

	/** The name of the credential that the node uses. */
	async credentialName(): Promise<string> {
		return this.credentialField.locator('input').inputValue();
	}

	/** Opens the form for a new credential, from the node. */
	async openNewCredential(): Promise<void> {
		await this.credentialField.or(this.newCredentialButton).first().click();
		const entry = this.page.locator('[data-test-id^=node-credentials-select-item-new]').filter({ visible: true });
		if (!(await this.credentialForm.isVisible())) await entry.or(this.credentialForm).first().click();
		await this.credentialForm.waitFor();
	}

	/** Fills in the form of a credential and saves it. n8n then tests it. */
	async saveCredential(typed: Partial<TypedCredential>): Promise<void> {
		for (const [field, text] of Object.entries(typed)) {
			await this.credentialForm.getByTestId(`parameter-input-${field}`).locator('input').fill(text);
		}
		await this.credentialForm.getByTestId('credential-save-button').click();
	}

	/** The form of a credential. n8n closes it after a successful test. */
	get credentialForm(): Locator {
		return this.page.getByTestId('editCredential-modal');
	}

	/** Executes the node for the first time, and waits until it has ended with success. */
	async execute(): Promise<void> {
		await this.executeButton.click();
		await this.output.getByTestId('node-run-status-success').waitFor();
	}

	/** Executes the node, and waits for the error that it shows. */
	async executeToError(): Promise<ShownError> {
		await this.executeButton.click();
		const message = await this.output.getByTestId('node-error-message').innerText();
		return { message, description: await this.output.getByTestId('node-error-description').innerText() };
	}

	/** The number of items that the output panel names. */
	async outputCount(): Promise<number> {
		return Number(/\d+/.exec(await this.output.getByTestId('ndv-items-count').innerText()));
	}

	/** The rows that the output panel shows as a table, at least one, by column. */
	async outputRows(): Promise<ReadonlyMap<string, string>[]> {
		await this.output.locator('tbody tr').first().waitFor();
		const columns = await this.output.locator('thead th').allInnerTexts();
		const rows = await this.output.locator('tbody tr').all();
		return Promise.all(
			rows.map(async (row) => {
				const cells = await row.locator('td').allInnerTexts();
				return new Map(columns.map((column, index) => [column.trim(), (cells[index] ?? '').trim()]));
			}),
		);
	}

	/** The notices among the node's fields. */
	async notices(): Promise<string[]> {
		return this.page.getByTestId('node-parameters').locator('.notice').allInnerTexts();
	}

	/** Closes the node's view. */
	async closeNode(): Promise<void> {
		await this.page.getByTestId('ndv-close-button').click();
		await this.page.getByTestId('ndv').waitFor({ state: 'hidden' });
	}

	/** Closes the messages in the corner. */
	async closeMessages(): Promise<void> {
		const close = this.page.locator('.el-notification__closeBtn').filter({ visible: true });
		for (let left = await close.count(); left > 0; left -= 1) await close.first().click();
		await close.first().waitFor({ state: 'hidden' });
	}

	/** The part of the page with all nodes of the workflow, with a margin for their names. */
	async clipAroundNodes(): Promise<Clip> {
		const nodes = await this.page.getByTestId('canvas-node').all();
		// This waits until the node stops moving.
		for (const node of nodes) await node.scrollIntoViewIfNeeded();
		const boxes = await Promise.all(nodes.map(boxOf));
		const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
		const right = Math.max(...boxes.map(({ x, width }) => x + width));
		const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
		return { x: left - 50, y: top - 20, width: right - left + 100, height: bottom - top + 85 };
	}

	/** The part of the page with the node's view, which is open. */
	async clipOfNode(): Promise<Clip> {
		return boxOf(this.page.getByTestId('ndv'));
	}

	/** The part of the page with the top of the node panel, down to the entry of a node. */
	async clipOfSearch(node: string): Promise<Clip> {
		await this.panelEntry(node).scrollIntoViewIfNeeded();
		const panel = await boxOf(this.page.getByTestId('node-creator'));
		const entry = await boxOf(this.panelEntry(node));
		return { ...panel, height: entry.y + entry.height + 20 - panel.y };
	}

	/** The button that executes the node. */
	get executeButton(): Locator {
		return this.page.getByTestId('node-execute-button').filter({ visible: true }).first();
	}

	private get output(): Locator {
		return this.page.getByTestId('output-panel');
	}

	private panelEntry(node: string): Locator {
		const name = this.page.getByText(node, { exact: true });
		return this.page.getByTestId('item-iterator-item').filter({ has: name });
	}

	private get listEntries(): Locator {
		return this.page.getByTestId('rlc-item').filter({ visible: true });
	}

	private get credentialField(): Locator {
		return this.page.getByTestId('node-credentials-select');
	}

	private get newCredentialButton(): Locator {
		return this.page.getByTestId('node-credentials-slot').getByRole('button');
	}

	private listEntry(entry: string): Locator {
		return this.listEntries.filter({ hasText: entry });
	}

	private field(name: string): Locator {
		return this.page.getByTestId(`parameter-input-${name}`);
	}
}

async function boxOf(element: Locator): Promise<Clip> {
	const box = await element.boundingBox();
	if (box === null) throw new RangeError('An element of the page is not visible');
	return box;
}
