import { foundCompany, type Company, type CompanyOptions } from './company/company.mts';
import type { Key } from './company/keys.mts';
import type { Contract } from './contract/contract.mts';
import { AlternativePaths } from './control/alternativePaths.mts';
import { Faults } from './control/faults.mts';
import { InFlight } from './control/inFlight.mts';
import { RateLimit } from './control/rateLimit.mts';
import { RequestLog } from './control/requestLog.mts';
import { Settings, type SettingsOrder } from './control/settings.mts';
import { importState } from './state/importState.mts';
import { Violations } from './control/violations.mts';

/** One sandbox: the shared description, and its own company, faults, log and clock. */
export class Sandbox {
	readonly contract: Contract;
	/** Whether defects of the sandbox stay off stderr. */
	readonly quiet: boolean;
	/** The company's options. */
	options: CompanyOptions;
	/** The settings of the start, which a reset restores. */
	private readonly ownSettings: Partial<SettingsOrder>;
	readonly inFlight = new InFlight();
	readonly alternativePaths: AlternativePaths;
	private current: Company;
	faults: Faults;
	rateLimit = new RateLimit();
	settings: Settings;
	requests = new RequestLog();
	violations = new Violations();

	/**
	 * @param contract the API description
	 * @param options size, seed and first day of the company
	 * @param quiet true to keep defects of the sandbox off stderr
	 * @param settings settings that differ from the usual ones
	 */
	constructor(contract: Contract, options: CompanyOptions, quiet: boolean, settings: Partial<SettingsOrder> = {}) {
		this.contract = contract;
		this.alternativePaths = new AlternativePaths(contract.operations);
		this.quiet = quiet;
		this.options = options;
		this.ownSettings = settings;
		this.settings = new Settings(settings);
		this.current = foundCompany(options);
		this.faults = new Faults(this.current.plan.seed);
	}

	/** The company in its state of the current day: the one way to it, so that no answer shows yesterday's. */
	get company(): Company {
		this.current.dailyProcess.catchUp();
		return this.current;
	}

	/**
	 * Replaces the company. Faults, settings and the log stay.
	 * @param state an exported state
	 * @throws InvalidState with the field; the company then stays as it was
	 */
	async restore(state: unknown): Promise<void> {
		this.current = await importState(state);
		this.options = { ...this.current.plan, keys: this.current.keys };
	}

	/** Replaces the API keys, also for later resets. */
	useKeys(keys: readonly Key[]): void {
		this.current.keys = keys;
		this.options = { ...this.options, keys };
	}

	/**
	 * Resets company, faults, rate limit, log, violations, clock, maximum of concurrent requests, paths and
	 * settings.
	 * @param options size, seed and first day of the new company
	 */
	reset(options: CompanyOptions): void {
		this.options = options;
		this.current = foundCompany(options);
		this.faults = new Faults(this.current.plan.seed);
		this.requests = new RequestLog();
		this.violations = new Violations();
		this.rateLimit = new RateLimit();
		this.inFlight.resetPeak();
		this.alternativePaths.move(false);
		this.settings = new Settings(this.ownSettings);
	}
}
